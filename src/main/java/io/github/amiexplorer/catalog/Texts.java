package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private final ByteSink scratch = new ByteSink();
  private byte[] compared = new byte[0];
  private volatile State state = State.EMPTY;

  /**
   * Without any text.
   *
   * @param onClosed gets every page that will not change any more
   */
  Texts(ColdBytes cold, Consumer<TextPage> onClosed) {
    this.cold = cold;
    this.onClosed = onClosed;
  }

  /**
   * What is published.
   *
   * @param owners the owner of each code, see {@link Codebook#owners}
   * @param kinds the kind of each code, see {@link Codebook#kinds}
   */
  record State(
      TextPage[] pages,
      ByteBuffer[] exact,
      long[] place,
      int[] hashes,
      int[] owners,
      int[] kinds,
      int count) {
    static final State EMPTY =
        new State(
            new TextPage[0], new ByteBuffer[0], new long[0], new int[0], new int[0], new int[0], 0);

    @Nullable String name(int code) {
      return ColdRead.<@Nullable String>of(page(code), () -> at(code).text());
    }

    @Nullable String description(int code) {
      return ColdRead.<@Nullable String>of(
          page(code),
          () -> {
            ByteSource source = at(code);
            source.skipText();
            return source.text();
          });
    }

    Map<String, String> tags(int code) {
      return ColdRead.of(
          page(code),
          () -> {
            ByteSource source = at(code);
            source.skipText();
            source.skipText();
            return tags(source);
          });
    }

    ByteSource at(int code) {
      return new ByteSource(page(code), (int) place[code]);
    }

    /** The bytes that a text is among. */
    ByteBuffer page(int code) {
      return exact[(int) (place[code] >>> 32)];
    }

    static Map<String, String> tags(ByteSource source) {
      int size = (int) source.number();
      if (size == 0) {
        return Map.of();
      }
      Map<String, String> tags = new TreeMap<>();
      for (int at = 0; at < size; at++) {
        String key = source.text();
        String value = source.text();
        tags.put(key == null ? "" : key, value == null ? "" : value);
      }
      return tags;
    }
  }

  /** Takes over texts that were saved; nothing may have been given a code before. */
  synchronized void restore(State saved) {
    if (count > 0) {
      throw new IllegalStateException("There are texts already");
    }
    count = saved.count;
    openFirst = count;
    place = saved.place.length == 0 ? place : saved.place;
    hashes = saved.hashes.length == 0 ? hashes : saved.hashes;
    owners = saved.owners.length == 0 ? owners : saved.owners;
    kinds = saved.kinds.length == 0 ? kinds : saved.kinds;
    closed.addAll(List.of(saved.pages));
    closed.forEach(onClosed);
    exact = Arrays.copyOf(saved.exact, saved.exact.length + 1);
    exactPages = saved.exact.length;
    // Made when a text is asked for its code: whoever only searches need not wait for it.
    table = new int[0];
    state = saved;
  }

  /** The code of these texts; new ones can be read after the next {@link #seal}. */
  synchronized int code(
      @Nullable String name,
      @Nullable String description,
      Map<String, String> tags,
      int owner,
      int kind) {
    scratch.clear();
    scratch.text(name);
    scratch.text(description);
    scratch.number(tags.size());
    int hash = (name == null ? 7 : name.hashCode()) * 31;
    hash = (hash + (description == null ? 7 : description.hashCode())) * 31;
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      scratch.text(tag.getKey());
      scratch.text(tag.getValue());
      hash = (hash + tag.getKey().hashCode()) * 31 + tag.getValue().hashCode();
    }
    hash = ((hash * 31 + owner) * 31 + kind) * 0x9E3779B1;
    if (table.length == 0) {
      rehash(Integer.highestOneBit(Math.max(FIRST, count)) << 2);
    }
    int mask = table.length - 1;
    for (int slot = hash >>> 1 & mask; ; slot = slot + 1 & mask) {
      int known = table[slot] - 1;
      if (known < 0) {
        table[slot] = count + 1;
        owners = with(owners, count, owner);
        kinds = with(kinds, count, kind);
        return add(name, description, tags, hash);
      }
      if (hashes[known] == hash && owners[known] == owner && kinds[known] == kind && same(known)) {
        return known;
      }
    }
  }

  private static int[] with(int[] numbers, int at, int number) {
    int[] all = at < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(FIRST, at * 2));
    all[at] = number;
    return all;
  }

  private boolean same(int code) {
    int page = (int) (place[code] >>> 32);
    int from = (int) place[code];
    int size = scratch.size();
    ByteBuffer bytes = page == exactPages ? open.view() : exact[page];
    if (from + size > bytes.limit()) {
      return false;
    }
    if (!bytes.isDirect()) {
      return bytes.slice(from, size).mismatch(scratch.view()) < 0;
    }
    // Compared in the heap: the machine code that compares would end the process where a mapped
    // file has become shorter. What cannot be read any more is the same as nothing.
    if (compared.length < size) {
      compared = new byte[size * 2];
    }
    try {
      return ColdRead.of(
          bytes,
          () -> {
            bytes.get(from, compared, 0, size);
            return Arrays.equals(compared, 0, size, scratch.array(), 0, size);
          });
    } catch (UnreadableImagesException gone) {
      return false;
    }
  }

  private int add(
      @Nullable String name, @Nullable String description, Map<String, String> tags, int hash) {
    int code = count++;
    if (code == place.length) {
      place = Arrays.copyOf(place, Math.max(FIRST, code * 2));
    }
    hashes = with(hashes, code, hash);
    if (open.size() > 0 && open.size() + scratch.size() > EXACT_PAGE) {
      closeExact();
    }
    place[code] = (long) exactPages << 32 | open.size();
    open.append(scratch.array(), 0, scratch.size());
    fold(name, description, tags);
    if (count * 2 > table.length) {
      rehash(table.length * 2);
    }
    return code;
  }

  private void closeExact() {
    if (exactPages + 1 >= exact.length) {
      exact = Arrays.copyOf(exact, exactPages * 2);
    }
    exact[exactPages++] = cold.keep(open.array(), open.size());
    open = new ByteSink();
  }

  private void fold(@Nullable String name, @Nullable String description, Map<String, String> tags) {
    byte[] bytes = folded(name, description, tags).getBytes(StandardCharsets.UTF_8);
    if (folded.size() > 0 && folded.size() + bytes.length > PAGE) {
      close();
    }
    int index = count - 1 - openFirst;
    starts = with(starts, index, folded.size());
    folded.append(bytes, 0, bytes.length);
  }

  /** The texts as words are looked for in them. */
  static String folded(
      @Nullable String name, @Nullable String description, Map<String, String> tags) {
    StringBuilder all = new StringBuilder(160);
    part(all, name);
    part(all, description);
    tags.forEach(
        (key, value) -> {
          part(all, key);
          part(all, value);
        });
    return all.toString();
  }

  private static void part(StringBuilder all, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      all.append(Candidate.fold(part)).append('\n');
    }
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

  private void rehash(int size) {
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
    if (count == state.count) {
      return;
    }
    List<TextPage> pages = new ArrayList<>(closed);
    if (count > openFirst) {
      pages.add(open(count));
    }
    ByteBuffer[] all = Arrays.copyOf(exact, exactPages + 1);
    all[exactPages] = open.view();
    // Arrays that only grow at their end may be shared with readers of an earlier state.
    state = new State(pages.toArray(TextPage[]::new), all, place, hashes, owners, kinds, count);
  }

  /** What can be read now. */
  State state() {
    return state;
  }
}
