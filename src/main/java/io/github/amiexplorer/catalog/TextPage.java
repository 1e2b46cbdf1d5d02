package io.github.amiexplorer.catalog;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A run of folded texts end to end, as bytes that a string holds one a character, so that the JVM's
 * own search runs over them. Which letters and pairs of letters occur in which text is noted by
 * {@link #index}, some time after the page was closed; answers are the same with and without.
 * Thread-safe.
 */
final class TextPage {
  private final String text;
  private final int first;
  private final int[] starts;
  private volatile @Nullable Grams grams;

  /**
   * A page.
   *
   * @param first the code of its first text
   * @param starts where each text begins
   */
  TextPage(String text, int first, int[] starts) {
    this.text = text;
    this.first = first;
    this.starts = starts;
  }

  /** A word as pages hold it. */
  static String view(String foldedWord) {
    return new String(foldedWord.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  String text() {
    return text;
  }

  int first() {
    return first;
  }

  int[] starts() {
    return starts;
  }

  /** Makes the index, unless there is one. */
  void index() {
    if (grams == null && starts.length <= Grams.MOST_TEXTS) {
      grams = Grams.of(text, starts);
    }
  }

  /**
   * Marks the texts that contain the word.
   *
   * @param within where not {@code null}, no text outside of these codes contains it
   * @param hits by code
   */
  void find(Word word, long @Nullable [] within, long[] hits) {
    Grams index = grams;
    if (index == null) {
      scan(word.text(), within, hits);
      return;
    }
    Grams.Likely found = index.find(word);
    if (found == null) {
      return;
    }
    long[] likely = found.texts();
    if (within != null) {
      Bits.andShifted(likely, within, first);
    }
    if (!found.isExact()) {
      verify(word.text(), likely);
    }
    Bits.orShifted(hits, likely, first);
  }

  /**
   * Neighbours are often of one family: where the word stood in the last one, it may stand again.
   */
  private void verify(String word, long[] likely) {
    int offset = 0;
    for (int at = 0; at < likely.length; at++) {
      for (long left = likely[at]; left != 0; left &= left - 1) {
        int index = (at << 6) + Long.numberOfTrailingZeros(left);
        int start = starts[index];
        int end = end(index);
        if (start + offset + word.length() <= end && text.startsWith(word, start + offset)) {
          continue;
        }
        int place = text.indexOf(word, start, end);
        if (place < 0) {
          likely[at] ^= left & -left;
        } else {
          offset = place - start;
        }
      }
    }
  }

  private int end(int at) {
    return at + 1 < starts.length ? starts[at + 1] : text.length();
  }

  private void scan(String word, long @Nullable [] within, long[] hits) {
    int index = 0;
    int at = text.indexOf(word);
    while (at >= 0) {
      index = index(index, at);
      if (within == null || Bits.has(within, first + index)) {
        Bits.set(hits, first + index);
      }
      int next = end(index);
      at = next >= text.length() ? -1 : text.indexOf(word, next);
    }
  }

  /** The text that {@code position} is in: at or after {@code from}, found by growing steps. */
  private int index(int from, int position) {
    int low = from;
    int step = 1;
    while (low + step < starts.length && starts[low + step] <= position) {
      low += step;
      step <<= 1;
    }
    int high = Math.min(starts.length, low + step);
    while (high - low > 1) {
      int middle = low + high >>> 1;
      if (starts[middle] <= position) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A word to look for.
   *
   * @param text as pages hold it
   * @param grams the characters and pairs of them that every text with the word has
   * @param isKnown see {@link Grams#isKnown}
   */
  record Word(String text, int[] grams, boolean isKnown) {
    static Word of(String folded) {
      String text = view(folded);
      return new Word(text, Grams.of(text), Grams.isKnown(text));
    }
  }
}
