package io.github.amiexplorer.catalog;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Makes the {@link CommonRuns} of a page, level by level: only where a common run ends there can be
 * a longer one. One use.
 */
final class CommonRunsBuilder {
  /** Runs that fewer texts contain, one in so many, are not kept. */
  private static final int SHARE = 8;

  private static final int LONGEST = 12;
  private static final int CLASSES = Grams.CLASSES;
  private static final int TRIPLES = CLASSES * CLASSES * CLASSES;

  private final byte[] classes;
  private final int[] starts;
  private final int words;
  private int[] triples = {};
  private short[] children = {};
  private long[] bits = {};
  private int nodes;

  /**
   * Begins.
   *
   * @param classes the characters of the page, see {@link Grams#classes}
   */
  CommonRunsBuilder(byte[] classes, int[] starts) {
    this.classes = classes;
    this.starts = starts;
    words = starts.length + 63 >>> 6;
  }

  CommonRuns build() {
    Front front = addTriples();
    for (int length = CommonRuns.SHORTEST + 1; length <= LONGEST && front.size > 0; length++) {
      addLonger(front);
    }
    return new CommonRuns(triples, children, bits);
  }

  /** Where common runs end: only there can longer ones be. */
  private static final class Front {
    private final int[] ends;
    private final int[] texts;
    private final short[] nodes;
    private int size;

    Front(int most) {
      ends = new int[most];
      texts = new int[most];
      nodes = new short[most];
    }

    void add(int end, int text, int node) {
      ends[size] = end;
      texts[size] = text;
      nodes[size++] = (short) node;
    }
  }

  private Front addTriples() {
    int[] counts = new int[TRIPLES];
    int[] last = new int[TRIPLES];
    for (int index = 0; index < starts.length; index++) {
      int end = end(index);
      for (int at = starts[index] + 2; at < end; at++) {
        int triple = triple(at);
        if (last[triple] != index + 1) {
          last[triple] = index + 1;
          counts[triple]++;
        }
      }
    }
    triples = common(counts);
    short[] roots = new short[TRIPLES];
    for (int triple : triples) {
      roots[triple] = (short) ++nodes;
    }
    grow();
    Front front = new Front(classes.length);
    for (int index = 0; index < starts.length; index++) {
      int end = end(index);
      for (int at = starts[index] + 2; at < end; at++) {
        int node = roots[triple(at)];
        if (node > 0) {
          set(node, index);
          front.add(at, index, node);
        }
      }
    }
    return front;
  }

  private int triple(int end) {
    return (classes[end - 2] * CLASSES + classes[end - 1]) * CLASSES + classes[end];
  }

  private int end(int index) {
    return index + 1 < starts.length ? starts[index + 1] : classes.length;
  }

  /** Adds the common runs that are one longer than those of {@code front}, which moves there. */
  private void addLonger(Front front) {
    int[] counts = new int[(nodes + 1) * CLASSES];
    int[] last = new int[counts.length];
    for (int at = 0; at < front.size; at++) {
      if (front.ends[at] + 1 < end(front.texts[at])) {
        int edge = front.nodes[at] * CLASSES + classes[front.ends[at] + 1];
        if (last[edge] != front.texts[at] + 1) {
          last[edge] = front.texts[at] + 1;
          counts[edge]++;
        }
      }
    }
    for (int edge : common(counts)) {
      children[edge] = (short) ++nodes;
    }
    grow();
    int size = front.size;
    front.size = 0;
    for (int at = 0; at < size; at++) {
      int end = front.ends[at] + 1;
      int text = front.texts[at];
      int node = end < end(text) ? children[front.nodes[at] * CLASSES + classes[end]] : 0;
      if (node > 0) {
        set(node, text);
        front.add(end, text, node);
      }
    }
  }

  private int[] common(int[] counts) {
    int most = starts.length / SHARE;
    return IntStream.range(0, counts.length).filter(each -> counts[each] > most).toArray();
  }

  private void grow() {
    children = Arrays.copyOf(children, (nodes + 1) * CLASSES);
    bits = Arrays.copyOf(bits, (nodes + 1) * words);
  }

  private void set(int node, int index) {
    bits[node * words + (index >>> 6)] |= 1L << index;
  }
}
