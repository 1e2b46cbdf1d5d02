package io.github.amiexplorer.catalog;

import java.util.Arrays;

/**
 * The runs of three and more characters that many texts of a page contain, with the texts that
 * contain them: {@code amazon}, {@code x86_64}, {@code 2026}. A run is common only where it is
 * without its last character, so that they form a tree. Immutable.
 *
 * @param triples the common runs of three as numbers, ascending; the first nodes of the tree, from
 *     1
 * @param children by node and class of the next character the node of the longer run; 0 for none
 * @param bits for each node as many words as the texts of the page take
 */
record CommonRuns(int[] triples, short[] children, long[] bits) {
  static final int SHORTEST = 3;
  private static final int CLASSES = Grams.CLASSES;

  /** Leaves the texts that contain each common run of the word; whether that is the whole word. */
  boolean narrow(long[] texts, String word) {
    boolean whole = false;
    for (int from = 0; from + SHORTEST <= word.length(); from++) {
      int triple = 0;
      for (int at = from; at < from + SHORTEST; at++) {
        triple = triple * CLASSES + Grams.classOf(word.charAt(at));
      }
      int node = Arrays.binarySearch(triples, triple) + 1;
      int at = from + SHORTEST;
      int longer = node;
      while (at < word.length() && longer > 0) {
        longer = children[longer * CLASSES + Grams.classOf(word.charAt(at))];
        if (longer > 0) {
          node = longer;
          at++;
        }
      }
      if (node > 0) {
        Grams.and(texts, bits, node);
        whole |= from == 0 && at == word.length();
      }
    }
    return whole;
  }
}
