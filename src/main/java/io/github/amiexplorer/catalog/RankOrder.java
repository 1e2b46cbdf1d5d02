package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.Search.Found;
import java.util.Arrays;
import java.util.List;

/**
 * Puts found rows in the order of ranks; equal ones are newest first. Rows are numbered through all
 * parts. Immutable; thread-safe.
 */
final class RankOrder {
  private static final int DIGIT = 11;

  private final List<Found> found;
  private final int[] offsets;
  private final List<Orders.Rank> ranks;

  /**
   * An order.
   *
   * @param offsets the number of the first row of each part
   * @param ranks the first column first
   */
  RankOrder(List<Found> found, int[] offsets, List<Orders.Rank> ranks) {
    this.found = found;
    this.offsets = offsets;
    this.ranks = ranks;
  }

  /** Whether there is nothing to order by. */
  boolean isNone() {
    return ranks.isEmpty();
  }

  /** The first rows: each is looked at once, and few of them twice. */
  int[] first(int most) {
    First first = new First(most);
    First second = new First(most);
    int half = half();
    if (half == found.size()) {
      first.look(0, half);
    } else {
      Halves.both(() -> first.look(0, half), () -> second.look(half, found.size()));
      first.addAll(second);
    }
    return first.rows();
  }

  /** Parts before this place have about half of the rows; all parts where that is few. */
  private int half() {
    int all = offsets[found.size()];
    int at = 0;
    while (all > 20_000 && at < found.size() && offsets[at] < all / 2) {
      at++;
    }
    return all > 20_000 ? at : found.size();
  }

  /** The first rows among those that were looked at; sorted now and then. */
  private final class First {
    private final int most;
    private final int[] places;
    private final int[] rows;
    private int size;
    private long worst = Long.MAX_VALUE;
    private long worstCreated = Long.MIN_VALUE;

    First(int most) {
      this.most = most;
      places = new int[most * 4];
      rows = new int[most * 4];
    }

    void look(int from, int to) {
      Orders.Rank rank = ranks.getFirst();
      for (int at = from; at < to; at++) {
        Segment segment = found.get(at).part().segment();
        long[] bits = found.get(at).rows();
        for (int word = 0; word < bits.length; word++) {
          for (long left = bits[word]; left != 0; left &= left - 1) {
            int row = (word << 6) + Long.numberOfTrailingZeros(left);
            long here = rank.of(segment, row);
            if (here < worst || (here == worst && segment.created()[row] >= worstCreated)) {
              add(at, row);
            }
          }
        }
      }
    }

    private void add(int at, int row) {
      places[size] = at;
      rows[size++] = row;
      if (size == rows.length) {
        shrink();
      }
    }

    void addAll(First other) {
      for (int at = 0; at < other.size; at++) {
        add(other.places[at], other.rows[at]);
      }
    }

    private void shrink() {
      int[] order = new int[size];
      for (int at = 0; at < size; at++) {
        order[at] = at;
      }
      IntSort.sort(order, (a, b) -> compare(places[a], rows[a], places[b], rows[b]));
      int kept = Math.min(size, most);
      int[] newPlaces = new int[kept];
      int[] newRows = new int[kept];
      for (int at = 0; at < kept; at++) {
        newPlaces[at] = places[order[at]];
        newRows[at] = rows[order[at]];
      }
      System.arraycopy(newPlaces, 0, places, 0, kept);
      System.arraycopy(newRows, 0, rows, 0, kept);
      size = kept;
      if (kept == most) {
        Segment last = found.get(places[kept - 1]).part().segment();
        worst = ranks.getFirst().of(last, rows[kept - 1]);
        worstCreated = ranks.size() > 1 ? Long.MIN_VALUE : last.created()[rows[kept - 1]];
      }
    }

    int[] rows() {
      shrink();
      int[] numbers = new int[size];
      for (int at = 0; at < size; at++) {
        numbers[at] = offsets[places[at]] + rows[at];
      }
      return numbers;
    }
  }

  private int compare(int onePlace, int oneRow, int otherPlace, int otherRow) {
    Segment one = found.get(onePlace).part().segment();
    Segment other = found.get(otherPlace).part().segment();
    for (Orders.Rank rank : ranks) {
      int order = Long.compare(rank.of(one, oneRow), rank.of(other, otherRow));
      if (order != 0) {
        return order;
      }
    }
    int age = Long.compare(other.created()[otherRow], one.created()[oneRow]);
    return age != 0
        ? age
        : Integer.compare(offsets[onePlace] + oneRow, offsets[otherPlace] + otherRow);
  }

  /** All rows, which come newest first. */
  int[] sorted(int[] newestFirst) {
    int[] rows = newestFirst;
    for (Orders.Rank rank : ranks.reversed()) {
      rows = sorted(rows, rank);
    }
    return rows;
  }

  /** Sorts by the digits of ranks, the lowest first; equal ranks keep their places. */
  private int[] sorted(int[] rows, Orders.Rank rank) {
    long[] keys = new long[rows.length];
    long least = Long.MAX_VALUE;
    long largest = Long.MIN_VALUE;
    for (int place = 0; place < rows.length; place++) {
      int at = part(rows[place]);
      long key = rank.of(found.get(at).part().segment(), rows[place] - offsets[at]);
      keys[place] = key;
      // A missing value comes last, however far the others are from it.
      largest = Math.max(largest, key == Orders.LAST ? largest : key);
      least = Math.min(least, key);
    }
    if (largest == Long.MIN_VALUE) {
      return rows;
    }
    for (int place = 0; place < keys.length; place++) {
      keys[place] = Math.min(keys[place], largest + 1) - least;
    }
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(0, largest + 1 - least));
    int[] from = rows;
    int[] to = new int[rows.length];
    long[] moved = new long[rows.length];
    for (int shift = 0; shift < bits; shift += DIGIT) {
      int[] next = starts(keys, shift);
      for (int place = 0; place < from.length; place++) {
        int target = next[digit(keys[place], shift)]++;
        to[target] = from[place];
        moved[target] = keys[place];
      }
      int[] free = from;
      from = to;
      to = free;
      long[] keysFree = keys;
      keys = moved;
      moved = keysFree;
    }
    return from;
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (1 << DIGIT) - 1;
  }

  private static int[] starts(long[] keys, int shift) {
    int[] counts = new int[1 << DIGIT];
    for (long key : keys) {
      counts[digit(key, shift)]++;
    }
    int sum = 0;
    for (int digit = 0; digit < counts.length; digit++) {
      int count = counts[digit];
      counts[digit] = sum;
      sum += count;
    }
    return counts;
  }

  private int part(int row) {
    int at = Arrays.binarySearch(offsets, row);
    return at < 0 ? -at - 2 : at;
  }
}
