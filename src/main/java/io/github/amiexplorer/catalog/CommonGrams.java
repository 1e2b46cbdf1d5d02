package io.github.amiexplorer.catalog;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The runs of three, or of four, characters that many texts of a page contain, with the texts that
 * contain them as bits. A run of four is common only where its first three are, so that few have to
 * be counted. Immutable.
 *
 * @param runs the common ones as numbers, ascending
 * @param bits for each run as many words as the texts take
 */
record CommonGrams(int[] runs, long[] bits, int words) {
  /** Runs that fewer texts contain, one in so many, are not kept. */
  private static final int SHARE = 8;

  private static final int TRIPLES = Grams.CLASSES * Grams.CLASSES * Grams.CLASSES;

  /** Takes a run of a text. */
  @FunctionalInterface
  private interface Sink {
    void take(int triple, int before, int last, int index);
  }

  /** The common threes. */
  static CommonGrams triples(String text, int[] starts) {
    int[] common = common(TRIPLES, starts.length, counter -> each(text, starts, 3, counter));
    short[] places = places(common, TRIPLES);
    CommonGrams grams = of(common, starts.length);
    each(text, starts, 3, (triple, before, last, index) -> grams.set(places[triple] - 1, index));
    return grams;
  }

  /** The common fours. */
  static CommonGrams fours(String text, int[] starts, CommonGrams triples) {
    short[] first = places(triples.runs, TRIPLES);
    int size = triples.runs.length * Grams.CLASSES;
    int[] common =
        common(
            size,
            starts.length,
            counter ->
                each(
                    text,
                    starts,
                    4,
                    (triple, before, last, index) -> {
                      if (first[before] > 0) {
                        int four = (first[before] - 1) * Grams.CLASSES + last;
                        counter.take(four, before, last, index);
                      }
                    }));
    short[] places = places(common, size);
    int[] runs =
        Arrays.stream(common)
            .map(each -> triples.runs[each / Grams.CLASSES] * Grams.CLASSES + each % Grams.CLASSES)
            .toArray();
    CommonGrams grams = of(runs, starts.length);
    each(
        text,
        starts,
        4,
        (triple, before, last, index) -> {
          if (first[before] > 0) {
            grams.set(places[(first[before] - 1) * Grams.CLASSES + last] - 1, index);
          }
        });
    return grams;
  }

  private static CommonGrams of(int[] runs, int texts) {
    int words = texts + 63 >>> 6;
    return new CommonGrams(runs, new long[runs.length * words], words);
  }

  private void set(int place, int index) {
    if (place >= 0) {
      bits[place * words + (index >>> 6)] |= 1L << index;
    }
  }

  /** Goes through all runs of the texts, giving them to what it is given. */
  @FunctionalInterface
  private interface Runs {
    void give(Sink counter);
  }

  private static int[] common(int size, int texts, Runs runs) {
    int[] counts = new int[size];
    int[] last = new int[size];
    runs.give(
        (run, before, character, index) -> {
          if (last[run] != index + 1) {
            last[run] = index + 1;
            counts[run]++;
          }
        });
    return IntStream.range(0, size).filter(run -> counts[run] > texts / SHARE).toArray();
  }

  /** By run its place among the common ones, from 1 on; 0 for none. */
  private static short[] places(int[] common, int size) {
    short[] places = new short[size];
    for (int at = 0; at < common.length; at++) {
      places[common[at]] = (short) (at + 1);
    }
    return places;
  }

  private static void each(String text, int[] starts, int length, Sink sink) {
    for (int index = 0; index < starts.length; index++) {
      int end = index + 1 < starts.length ? starts[index + 1] : text.length();
      int triple = 0;
      for (int at = starts[index]; at < end; at++) {
        int last = Grams.classOf(text.charAt(at));
        int before = triple;
        triple = (triple * Grams.CLASSES + last) % TRIPLES;
        if (at >= starts[index] + length - 1) {
          sink.take(triple, before, last, index);
        }
      }
    }
  }

  /** The runs of a word as pages hold it. */
  static int[] of(String word, int length) {
    int[] runs = new int[Math.max(0, word.length() - length + 1)];
    for (int at = 0; at < runs.length; at++) {
      for (int next = at; next < at + length; next++) {
        runs[at] = runs[at] * Grams.CLASSES + Grams.classOf(word.charAt(next));
      }
    }
    return runs;
  }

  /** Whether a run is common. */
  boolean has(int run) {
    return Arrays.binarySearch(runs, run) >= 0;
  }

  /** Leaves the texts that contain these runs, as far as they are common. */
  void narrow(long[] texts, int[] wanted) {
    for (int run : wanted) {
      int place = Arrays.binarySearch(runs, run);
      if (place >= 0) {
        Grams.and(texts, bits, place);
      }
    }
  }
}
