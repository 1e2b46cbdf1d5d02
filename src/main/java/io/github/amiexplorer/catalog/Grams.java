package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.TextPage.Word;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a page contain which characters, pairs of neighbouring characters, and those
 * threes that many texts contain. Whoever types begins with few characters, which most texts
 * contain and a scan finds slowest: these are answered without reading the texts. For longer words
 * it leaves few texts to be read. Immutable.
 *
 * <p>What occurs in many texts of the page is kept as bits, anything else as a list of numbers, so
 * that neither takes much room: about 70 bytes a text.
 */
final class Grams {
  /** Numbers in lists have 16 bits. */
  static final int MOST_TEXTS = 1 << 16;

  private static final String KNOWN = "abcdefghijklmnopqrstuvwxyz0123456789-./_ ";
  private static final int OTHER = KNOWN.length();
  static final int CLASSES = OTHER + 1;
  private static final int SINGLES = CLASSES * CLASSES;
  private static final int COUNT = SINGLES + CLASSES;
  private static final byte[] CLASS_OF = classOfEach();

  /** A list of a number a text is longer than bits from this share of all texts on. */
  private static final int DENSE_SHARE = 16;

  private final int texts;
  private final int[] ends;
  private final char[] lists;
  private final short[] dense;
  private final long[] bits;
  private final CommonRuns common;

  private Grams(byte[] classes, int[] starts) {
    texts = starts.length;
    int[] counts = counts(classes, starts);
    ends = new int[COUNT];
    dense = new short[COUNT];
    int denseCount = 0;
    int listed = 0;
    for (int gram = 0; gram < COUNT; gram++) {
      boolean isDense = counts[gram] > texts / DENSE_SHARE;
      dense[gram] = (short) (isDense ? denseCount++ : -1);
      listed += isDense ? 0 : counts[gram];
      ends[gram] = listed;
    }
    lists = new char[listed];
    bits = new long[denseCount * words()];
    fill(classes, starts);
    common = new CommonRunsBuilder(classes, starts).build();
  }

  private int words() {
    return texts + 63 >>> 6;
  }

  private static byte[] classOfEach() {
    byte[] classes = new byte[256];
    Arrays.fill(classes, (byte) OTHER);
    for (int at = 0; at < KNOWN.length(); at++) {
      classes[KNOWN.charAt(at)] = (byte) at;
    }
    return classes;
  }

  /** The index of a page. */
  static Grams of(String text, int[] starts) {
    return new Grams(classes(text), starts);
  }

  /** The classes of all characters. */
  static byte[] classes(String text) {
    byte[] classes = new byte[text.length()];
    for (int at = 0; at < classes.length; at++) {
      classes[at] = CLASS_OF[text.charAt(at)];
    }
    return classes;
  }

  static int classOf(char character) {
    return CLASS_OF[character];
  }

  /** In how many texts each gram occurs. */
  private static int[] counts(byte[] classes, int[] starts) {
    int[] counts = new int[COUNT];
    int[] last = new int[COUNT];
    for (int index = 0; index < starts.length; index++) {
      int end = index + 1 < starts.length ? starts[index + 1] : classes.length;
      for (int at = starts[index]; at < end; at++) {
        int single = SINGLES + classes[at];
        if (last[single] != index + 1) {
          last[single] = index + 1;
          counts[single]++;
        }
        int pair = at == starts[index] ? single : classes[at - 1] * CLASSES + classes[at];
        if (last[pair] != index + 1) {
          last[pair] = index + 1;
          counts[pair]++;
        }
      }
    }
    return counts;
  }

  private void fill(byte[] classes, int[] starts) {
    int[] next = new int[COUNT];
    System.arraycopy(ends, 0, next, 1, COUNT - 1);
    int[] last = new int[COUNT];
    for (int index = 0; index < starts.length; index++) {
      int end = index + 1 < starts.length ? starts[index + 1] : classes.length;
      for (int at = starts[index]; at < end; at++) {
        int single = SINGLES + classes[at];
        if (last[single] != index + 1) {
          last[single] = index + 1;
          put(single, index, next);
        }
        int pair = at == starts[index] ? single : classes[at - 1] * CLASSES + classes[at];
        if (last[pair] != index + 1) {
          last[pair] = index + 1;
          put(pair, index, next);
        }
      }
    }
  }

  private void put(int gram, int index, int[] next) {
    if (dense[gram] < 0) {
      lists[next[gram]++] = (char) index;
    } else {
      bits[dense[gram] * words() + (index >>> 6)] |= 1L << index;
    }
  }

  /** The grams of a word as pages hold it. */
  static int[] of(String word) {
    if (word.length() == 1) {
      return new int[] {SINGLES + CLASS_OF[word.charAt(0)]};
    }
    int[] grams = new int[Math.max(0, word.length() - 1)];
    for (int at = 0; at < grams.length; at++) {
      grams[at] = CLASS_OF[word.charAt(at)] * CLASSES + CLASS_OF[word.charAt(at + 1)];
    }
    return Arrays.stream(grams).distinct().toArray();
  }

  /** Whether all characters of a word are told apart. */
  static boolean isKnown(String word) {
    return word.chars().allMatch(each -> CLASS_OF[each] != OTHER);
  }

  /**
   * Texts, as bits by place in the page.
   *
   * @param isExact whether all of them have the word, not only may have it
   */
  record Likely(long[] texts, boolean isExact) {}

  /** The texts that may have a word; {@code null} for none. */
  @Nullable Likely find(Word word) {
    int[] grams = word.grams();
    int shortest = -1;
    for (int gram : grams) {
      if (dense[gram] < 0) {
        if (length(gram) == 0) {
          return null;
        }
        shortest = shortest < 0 || length(gram) < length(shortest) ? gram : shortest;
      }
    }
    long[] found = Bits.none(texts);
    if (shortest < 0) {
      Arrays.fill(found, -1L);
      if ((texts & 63) != 0) {
        found[found.length - 1] = (1L << texts) - 1;
      }
    } else {
      for (int at = ends[shortest] - length(shortest); at < ends[shortest]; at++) {
        found[lists[at] >>> 6] |= 1L << lists[at];
      }
    }
    for (int gram : grams) {
      if (dense[gram] >= 0) {
        and(found, bits, dense[gram]);
      }
    }
    boolean isWhole = common.narrow(found, word.text());
    return new Likely(found, word.isKnown() && (isWhole || word.text().length() <= 2));
  }

  static void and(long[] found, long[] bits, int place) {
    int from = place * found.length;
    for (int at = 0; at < found.length; at++) {
      found[at] &= bits[from + at];
    }
  }

  private int length(int gram) {
    return ends[gram] - (gram == 0 ? 0 : ends[gram - 1]);
  }
}
