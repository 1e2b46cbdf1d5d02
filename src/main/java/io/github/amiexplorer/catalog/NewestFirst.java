package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.Search.Found;
import java.util.List;

/**
 * The order that rows have by themselves: newest first, then by part, then as they stand in it.
 * Each part is in that order already, so that any position is found by counting, without sorting or
 * merging what nobody looks at. Immutable; thread-safe.
 */
final class NewestFirst {
  /** Rows between two of the counts that are kept. */
  private static final int STRIDE_BITS = 9;

  private final List<Found> found;
  private final int[][] before;

  NewestFirst(List<Found> found) {
    this.found = found;
    before = new int[found.size()][];
    for (int at = 0; at < before.length; at++) {
      before[at] = countsOf(found.get(at).rows());
    }
  }

  private static int[] countsOf(long[] bits) {
    int words = 1 << STRIDE_BITS - 6;
    int[] counts = new int[bits.length / words + 1];
    int count = 0;
    for (int word = 0; word < bits.length; word++) {
      if (word % words == 0) {
        counts[word / words] = count;
      }
      count += Long.bitCount(bits[word]);
    }
    if (bits.length % words == 0) {
      counts[bits.length / words] = count;
    }
    return counts;
  }

  /** How many found rows of a part stand before {@code row}. */
  private int before(int at, int row) {
    int stride = row >>> STRIDE_BITS;
    return before[at][stride] + Bits.count(found.get(at).rows(), stride << STRIDE_BITS, row);
  }

  private Segment segment(int at) {
    return found.get(at).part().segment();
  }

  /** The first row of a part that is not newer than {@code created}. */
  private int from(int at, long created) {
    return segment(at).firstUntil(created, 0);
  }

  /** The first row of a part that is older than {@code created}. */
  private int until(int at, long created) {
    return created == Long.MIN_VALUE ? segment(at).size() : segment(at).firstUntil(created - 1, 0);
  }

  private int newer(long created) {
    int count = 0;
    for (int at = 0; at < found.size(); at++) {
      count += before(at, from(at, created));
    }
    return count;
  }

  /** The position of a found row. */
  int position(int at, int row) {
    long created = segment(at).created()[row];
    int position = newer(created) + before(at, row) - before(at, from(at, created));
    for (int other = 0; other < at; other++) {
      position += before(other, until(other, created)) - before(other, from(other, created));
    }
    return position;
  }

  /** Gives the rows from a position on, as place of the part and row, until told to stop. */
  void from(int position, Sink sink) {
    int[] next = start(position);
    int[] heap = new int[next.length];
    int size = 0;
    for (int at = 0; at < next.length; at++) {
      next[at] = Bits.next(found.get(at).rows(), next[at]);
      if (next[at] >= 0) {
        heap[size++] = at;
      }
    }
    for (int at = size / 2 - 1; at >= 0; at--) {
      sink(heap, at, size, next);
    }
    while (size > 0) {
      int at = heap[0];
      if (!sink.take(at, next[at])) {
        return;
      }
      next[at] = Bits.next(found.get(at).rows(), next[at] + 1);
      if (next[at] < 0) {
        heap[0] = heap[--size];
      }
      sink(heap, 0, size, next);
    }
  }

  /** Takes rows in their order. */
  @FunctionalInterface
  interface Sink {
    /** Takes one; {@code false} for no more. */
    boolean take(int at, int row);
  }

  /** Lets the place at {@code from} sink to where neither of the two below it comes first. */
  private void sink(int[] heap, int from, int size, int[] next) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(heap[child + 1], heap[child], next)) {
        child++;
      }
      if (!isBefore(heap[child], heap[at], next)) {
        return;
      }
      int moved = heap[at];
      heap[at] = heap[child];
      heap[child] = moved;
      at = child;
    }
  }

  private boolean isBefore(int one, int other, int[] next) {
    long mine = segment(one).created()[next[one]];
    long theirs = segment(other).created()[next[other]];
    return mine == theirs ? one < other : mine > theirs;
  }

  /** For each part its first row at or after a position. */
  private int[] start(int position) {
    int[] next = new int[found.size()];
    if (position == 0) {
      return next;
    }
    long created = createdAt(position);
    int left = position - newer(created);
    for (int at = 0; at < next.length; at++) {
      int first = from(at, created);
      int ties = before(at, until(at, created)) - before(at, first);
      int skipped = Math.min(left, ties);
      next[at] = skipped == ties ? until(at, created) : select(at, before(at, first) + skipped);
      left -= skipped;
      if (left == 0 && skipped < ties) {
        for (int other = at + 1; other < next.length; other++) {
          next[other] = from(other, created);
        }
        return next;
      }
    }
    return next;
  }

  /** The found row of a part that has {@code count} others before it. */
  private int select(int at, int count) {
    int low = 0;
    int high = before[at].length - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (before[at][middle] <= count) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int row = (low << STRIDE_BITS) - 1;
    for (int left = count - before[at][low]; left >= 0; left--) {
      row = Bits.next(found.get(at).rows(), row + 1);
    }
    return row;
  }

  /** When the row at a position was made: the earliest moment that no more rows are newer than. */
  private long createdAt(int position) {
    long low = Long.MIN_VALUE;
    long high = Long.MIN_VALUE;
    for (Found each : found) {
      high = Math.max(high, each.part().segment().created()[Bits.next(each.rows(), 0)]);
    }
    while (low < high) {
      long middle = (low & high) + ((low ^ high) >> 1);
      if (newer(middle) <= position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }
}
