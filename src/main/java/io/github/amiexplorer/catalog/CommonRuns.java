package io.github.amiexplorer.catalog;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The runs of three and more characters that many texts of a page contain, with the texts that
 * contain them: {@code amazon}, {@code x86_64}, {@code 2026}. A run is common only where it is
 * without its last character, so that they form a tree, which is made level by level. Immutable
 * once made.
 */
final class CommonRuns {
  /** Runs that fewer texts contain, one in so many, are not kept. */
  private static final int SHARE = 8;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;
  private static final int CLASSES = Grams.CLASSES;
  private static final int TRIPLES = CLASSES * CLASSES * CLASSES;

  private final String text;
  private final int[] starts;
  private final int words;
  private int[] triples = {};
  private short[] children = {};
  private long[] bits = {};
  private int nodes;

  private CommonRuns(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
    words = starts.length + 63 >>> 6;
  }

  /** The common runs of a page. */
  static CommonRuns of(String text, int[] starts) {
    CommonRuns runs = new CommonRuns(text, starts);
    short[] roots = new short[TRIPLES];
    runs.addTriples(roots);
    for (int length = SHORTEST + 1; length <= LONGEST; length++) {
      if (!runs.addLonger(roots, length)) {
        break;
      }
    }
    return runs;
  }

  private void addTriples(short[] roots) {
    Counts counts = new Counts(TRIPLES);
    eachTriple((triple, at, index) -> counts.add(triple, index));
    triples = counts.common(starts.length / SHARE);
    for (int triple : triples) {
      roots[triple] = (short) ++nodes;
    }
    grow();
    eachTriple((triple, at, index) -> set(roots[triple], index));
  }

  /** Adds runs of a length to those one shorter; whether there are any. */
  private boolean addLonger(short[] roots, int length) {
    int before = nodes;
    Counts counts = new Counts((nodes + 1) * CLASSES);
    eachRun(roots, length, counts::add);
    int[] common = counts.common(starts.length / SHARE);
    for (int edge : common) {
      children[edge] = (short) ++nodes;
    }
    grow();
    eachRun(roots, length, (edge, index) -> set(children[edge], index));
    return nodes > before;
  }

  private void grow() {
    children = Arrays.copyOf(children, (nodes + 1) * CLASSES);
    bits = Arrays.copyOf(bits, (nodes + 1) * words);
  }

  private void set(int node, int index) {
    if (node > 0) {
      bits[node * words + (index >>> 6)] |= 1L << index;
    }
  }

  /** In how many texts each of some numbers occurs. */
  private static final class Counts {
    private final int[] counts;
    private final int[] last;

    Counts(int size) {
      counts = new int[size];
      last = new int[size];
    }

    void add(int number, int index) {
      if (last[number] != index + 1) {
        last[number] = index + 1;
        counts[number]++;
      }
    }

    int[] common(int more) {
      return IntStream.range(0, counts.length).filter(each -> counts[each] > more).toArray();
    }
  }

  /** Takes three characters and where they end. */
  @FunctionalInterface
  private interface TripleSink {
    void take(int triple, int at, int index);
  }

  private void eachTriple(TripleSink sink) {
    for (int index = 0; index < starts.length; index++) {
      int triple = 0;
      for (int at = starts[index]; at < end(index); at++) {
        triple = (triple * CLASSES + Grams.classOf(text.charAt(at))) % TRIPLES;
        if (at >= starts[index] + SHORTEST - 1) {
          sink.take(triple, at, index);
        }
      }
    }
  }

  private int end(int index) {
    return index + 1 < starts.length ? starts[index + 1] : text.length();
  }

  /** Takes the last step of a run: the node of all before, times the classes, and the last one. */
  @FunctionalInterface
  private interface EdgeSink {
    void take(int edge, int index);
  }

  /** All runs of a length that are common without their last character. */
  private void eachRun(short[] roots, int length, EdgeSink sink) {
    eachTriple(
        (triple, at, index) -> {
          int node = roots[triple];
          int last = at + length - SHORTEST;
          if (node == 0 || last >= end(index)) {
            return;
          }
          for (int next = at + 1; next < last && node > 0; next++) {
            node = children[node * CLASSES + Grams.classOf(text.charAt(next))];
          }
          if (node > 0) {
            sink.take(node * CLASSES + Grams.classOf(text.charAt(last)), index);
          }
        });
  }

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
