package io.github.amiexplorer.catalog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What publishers write about images, and of whom and of what kind they are: name, description,
 * tags, owner and kind together, each combination once, because the same image is described alike
 * in many Regions. Whatever is asked about these is answered once a code, not once an image. Beside
 * the exact texts stand the folded ones, end to end in pages, where words are looked for.
 *
 * <p>Codes only grow, so that segments keep them for ever. Written under this object's monitor;
 * what {@link #seal} published is read by any thread.
 */
final class Texts {
  /** Texts do not cross pages; longer ones get a page of their own. */
  private static final int PAGE = 1 << 18;

  private static final int EXACT_PAGE = 1 << 20;
  private static final int FIRST = 1 << 10;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SMALL = 1 << 16;

  private ByteBuffer[] exact = new ByteBuffer[16];
  private int exactPages;
  private ByteSink open = new ByteSink();
  private final ColdBytes cold;
  private long[] place = new long[FIRST];
  private int[] table = new int[FIRST * 2];
  private int[] hashes = new int[FIRST];
  private int count;

  private int[] owners = new int[FIRST];
  private int[] kinds = new int[FIRST];

  private final ByteSink folded = new ByteSink();
  private int[] starts = new int[64];
  private int openFirst;
  private final List<TextPage> closed = new ArrayList<>();
  private final Consumer<TextPage> onClosed;
  private final IntUnaryOperator familyOf;
  private final ByteSink line = new ByteSink();
  private byte[] compared = new byte[0];
  private volatile SealedTexts state = SealedTexts.EMPTY;

  /**
   * Without any text.
   *
   * @param familyOf see {@link Kinds#familyOf}
   * @param onClosed gets every page that will not change any more, but those that were saved
   */
  Texts(ColdBytes cold, IntUnaryOperator familyOf, Consumer<TextPage> onClosed) {
    this.cold = cold;
    this.familyOf = familyOf;
    this.onClosed = onClosed;
  }

  /** Takes over texts that were saved; nothing may have been given a code before. */
  synchronized void restore(SealedTexts saved) {
    if (count > 0) {
      throw new IllegalStateException("There are texts already");
    }
    count = saved.count();
    openFirst = count;
    place = saved.place().length == 0 ? place : saved.place();
    hashes = saved.hashes().length == 0 ? hashes : saved.hashes();
    owners = saved.owners().length == 0 ? owners : saved.owners();
    kinds = saved.kinds().length == 0 ? kinds : saved.kinds();
    closed.addAll(List.of(saved.pages()));
    exact = Arrays.copyOf(saved.exact(), saved.exact().length + 1);
    exactPages = saved.exact().length;
    // Made when a text is asked for its code: whoever only searches need not wait for it.
    table = new int[0];
    state = saved;
  }

  /** Writes texts as they are kept, and as they are asked for. */
  static void write(
      ByteSink out,
      @Nullable String name,
      @Nullable String description,
      Map<String, String> tagsInOrder) {
    out.text(name);
    out.text(description);
    out.number(tagsInOrder.size());
    tagsInOrder.forEach(
        (key, value) -> {
          out.text(key);
          out.text(value);
        });
  }

  /**
   * The code of texts that have one, or -1.
   *
   * @param bytes as {@link #write} writes them
   * @param family see {@link Kinds#family}
   */
  synchronized int find(ByteSink bytes, int owner, int family) {
    if (table.length == 0) {
      rehash(FIRST * 2);
    }
    int hash = hash(bytes, owner);
    int mask = table.length - 1;
    for (int slot = hash >>> 1 & mask; ; slot = slot + 1 & mask) {
      int known = table[slot] - 1;
      if (known < 0) {
        return -1;
      }
      if (hashes[known] == hash
          && owners[known] == owner
          && familyOf.applyAsInt(kinds[known]) == family
          && same(known, bytes)) {
        return known;
      }
    }
  }

  private static int hash(ByteSink bytes, int owner) {
    long hash = owner * MIX;
    byte[] all = bytes.array();
    int at = 0;
    for (; at + Long.BYTES <= bytes.size(); at += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(all, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < bytes.size(); at++) {
      hash = (hash ^ all[at]) * MIX;
    }
    return (int) (hash >>> 32);
  }

  /** The kind of a code, sealed or not. */
  synchronized int kind(int code) {
    return kinds[code];
  }

  /** A code for texts that have none; they can be read after the next {@link #seal}. */
  synchronized int add(ByteSink bytes, int owner, int kind) {
    if (count * 3L >= table.length * 2L) {
      rehash(Math.max(FIRST * 2, table.length * 2));
    }
    int hash = hash(bytes, owner);
    int mask = table.length - 1;
    int slot = hash >>> 1 & mask;
    while (table[slot] != 0) {
      slot = slot + 1 & mask;
    }
    int code = count++;
    table[slot] = count;
    owners = with(owners, code, owner);
    kinds = with(kinds, code, kind);
    hashes = with(hashes, code, hash);
    if (code == place.length) {
      place = Arrays.copyOf(place, more(code));
    }
    if (open.size() > 0 && open.size() + bytes.size() > EXACT_PAGE) {
      closeExact();
    }
    place[code] = (long) exactPages << 32 | open.size();
    open.append(bytes.array(), 0, bytes.size());
    fold(bytes);
    return code;
  }

  private static int[] with(int[] numbers, int at, int number) {
    int[] all = at < numbers.length ? numbers : Arrays.copyOf(numbers, more(at));
    all[at] = number;
    return all;
  }

  /** Room for more than so many: of millions, half as many again would be a heap of nothing. */
  private static int more(int count) {
    return Math.max(FIRST, count < SMALL ? count * 2 : count + count / 8);
  }

  private boolean same(int code, ByteSink bytes) {
    int page = (int) (place[code] >>> 32);
    int from = (int) place[code];
    int size = bytes.size();
    if (page == exactPages) {
      return from + size <= open.size()
          && Arrays.equals(open.array(), from, from + size, bytes.array(), 0, size);
    }
    ByteBuffer kept = exact[page];
    if (from + size > kept.limit()) {
      return false;
    }
    if (!kept.isDirect()) {
      return kept.slice(from, size).mismatch(bytes.view()) < 0;
    }
    // Compared in the heap: the machine code that compares would end the process where a mapped
    // file has become shorter. What cannot be read any more is the same as nothing.
    if (compared.length < size) {
      compared = new byte[size * 2];
    }
    try {
      return ColdRead.of(
          kept,
          () -> {
            kept.get(from, compared, 0, size);
            return Arrays.equals(compared, 0, size, bytes.array(), 0, size);
          });
    } catch (UnreadableImagesException gone) {
      return false;
    }
  }

  private void closeExact() {
    if (exactPages + 1 >= exact.length) {
      exact = Arrays.copyOf(exact, exactPages * 2);
    }
    exact[exactPages++] = cold.keep(open.array(), open.size());
    open = new ByteSink(EXACT_PAGE);
  }

  private void fold(ByteSink bytes) {
    line.clear();
    FoldedText.write(line, bytes);
    if (folded.size() > 0 && folded.size() + line.size() > PAGE) {
      close();
    }
    int index = count - 1 - openFirst;
    starts = with(starts, index, folded.size());
    folded.append(line.array(), 0, line.size());
  }

  private void close() {
    TextPage page = open(count - 1);
    closed.add(page);
    onClosed.accept(page);
    openFirst = count - 1;
    folded.clear();
  }

  private TextPage open(int end) {
    return new TextPage(
        new String(folded.array(), 0, folded.size(), StandardCharsets.ISO_8859_1),
        openFirst,
        Arrays.copyOf(starts, end - openFirst));
  }

  /** A table of at least that size, a power of two, at most two thirds full. */
  private void rehash(int atLeast) {
    int size = atLeast;
    while (count * 3L > size * 2L) {
      size *= 2;
    }
    int[] wider = new int[size];
    int mask = wider.length - 1;
    for (int code = 0; code < count; code++) {
      int slot = hashes[code] >>> 1 & mask;
      while (wider[slot] != 0) {
        slot = slot + 1 & mask;
      }
      wider[slot] = code + 1;
    }
    table = wider;
  }

  /** Lets readers see every code given so far. */
  synchronized void seal() {
    if (count == state.count()) {
      return;
    }
    List<TextPage> pages = new ArrayList<>(closed);
    if (count > openFirst) {
      pages.add(open(count));
    }
    ByteBuffer[] all = Arrays.copyOf(exact, exactPages + 1);
    all[exactPages] = open.view();
    // Arrays that only grow at their end may be shared with readers of an earlier state.
    state =
        new SealedTexts(pages.toArray(TextPage[]::new), all, place, hashes, owners, kinds, count);
  }

  /** What can be read now. */
  SealedTexts state() {
    return state;
  }
}
