package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.Search.Found;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer: which rows were found, and in which order, as numbers. The first ones are
 * there at once; the order of all others is worked out when somebody goes that far, or before by
 * {@link #complete}.
 */
final class FoundRows implements ImageRows {
  /** What a window shows at first, and some more. */
  private static final int HEAD = 200;

  private static final int PLACE_BITS = 22;

  private final List<Found> found;
  private final int[] offsets;
  private final int size;
  private final Codebook book;
  private final List<Orders.Rank> ranks;
  private final int[] head;
  private volatile int @Nullable [] order;

  /**
   * Rows in an order.
   *
   * @param ranks what they are ordered by, the first column first; none for newest first
   */
  FoundRows(List<Found> found, Codebook book, List<Orders.Rank> ranks) {
    this.found = found;
    this.book = book;
    this.ranks = ranks;
    offsets = new int[found.size() + 1];
    int rows = 0;
    int all = 0;
    for (int at = 0; at < found.size(); at++) {
      offsets[at] = all;
      all += found.get(at).part().segment().size();
      rows += found.get(at).count();
    }
    offsets[found.size()] = all;
    size = rows;
    if (ranks.isEmpty()) {
      head = head();
    } else {
      head = new int[0];
      order = order();
    }
  }

  @Override
  public int size() {
    return size;
  }

  /** Whether every position is known already. */
  boolean isComplete() {
    return size <= head.length || order != null;
  }

  /** Works the whole order out. */
  void complete() {
    if (!isComplete()) {
      order = order();
    }
  }

  @Override
  public Image get(int index) {
    int row = index < head.length ? head[index] : all()[index];
    int at = part(row);
    return found.get(at).part().segment().image(row - offsets[at], book);
  }

  private int[] all() {
    int[] known = order;
    if (known == null) {
      known = order();
      order = known;
    }
    return known;
  }

  private int part(int row) {
    int at = Arrays.binarySearch(offsets, row);
    if (at < 0) {
      return -at - 2;
    }
    // Parts without rows share an offset with the next one.
    while (at + 1 < offsets.length && offsets[at + 1] == row) {
      at++;
    }
    return at;
  }

  @Override
  public int indexOf(ImageKey key) {
    for (int at = 0; at < found.size(); at++) {
      Found each = found.get(at);
      if (!each.part().segment().region().equals(key.region())) {
        continue;
      }
      int row = each.part().find(key.id());
      if (row >= 0 && Bits.has(each.rows(), row)) {
        return position(offsets[at] + row);
      }
    }
    return -1;
  }

  private int position(int row) {
    for (int at = 0; at < head.length; at++) {
      if (head[at] == row) {
        return at;
      }
    }
    int[] all = all();
    for (int at = head.length; at < all.length; at++) {
      if (all[at] == row) {
        return at;
      }
    }
    return -1;
  }

  /** The newest rows: parts are newest first, so they only need merging. */
  private int[] head() {
    int[] rows = new int[Math.min(HEAD, size)];
    int[] next = new int[found.size()];
    for (int at = 0; at < next.length; at++) {
      next[at] = Bits.next(found.get(at).rows(), 0);
    }
    // By rank, as all other rows: the head must not contradict the whole order.
    Orders.Rank rank = Orders.newestFirst();
    for (int filled = 0; filled < rows.length; filled++) {
      int newest = -1;
      long least = 0;
      for (int at = 0; at < next.length; at++) {
        if (next[at] >= 0) {
          long here = rank.of(found.get(at).part().segment(), next[at]);
          if (newest < 0 || here < least) {
            newest = at;
            least = here;
          }
        }
      }
      rows[filled] = offsets[newest] + next[newest];
      next[newest] = Bits.next(found.get(newest).rows(), next[newest] + 1);
    }
    return rows;
  }

  private int[] order() {
    int[] rows = new int[size];
    int filled = 0;
    for (int at = 0; at < found.size(); at++) {
      long[] bits = found.get(at).rows();
      for (int word = 0; word < bits.length; word++) {
        for (long left = bits[word]; left != 0; left &= left - 1) {
          rows[filled++] = offsets[at] + (word << 6) + Long.numberOfTrailingZeros(left);
        }
      }
    }
    sort(rows, Orders.newestFirst());
    for (Orders.Rank rank : ranks.reversed()) {
      sort(rows, rank);
    }
    return rows;
  }

  /** Sorts by rank; equal ranks keep their places. */
  private void sort(int[] rows, Orders.Rank rank) {
    if (rows.length >= 1 << PLACE_BITS) {
      // More rows than places fit beside a rank: in two rounds, by the lower half of the rank
      // first.
      sortBy(rows, rank, 0);
      sortBy(rows, rank, 21);
      return;
    }
    long[] keys = new long[rows.length];
    for (int place = 0; place < rows.length; place++) {
      keys[place] = rank(rows[place], rank) << PLACE_BITS | place;
    }
    Arrays.parallelSort(keys);
    int[] before = rows.clone();
    for (int place = 0; place < rows.length; place++) {
      rows[place] = before[(int) keys[place] & (1 << PLACE_BITS) - 1];
    }
  }

  private void sortBy(int[] rows, Orders.Rank rank, int shift) {
    long[] keys = new long[rows.length];
    for (int place = 0; place < rows.length; place++) {
      keys[place] = (rank(rows[place], rank) >>> shift & (1 << 21) - 1) << 32 | place;
    }
    Arrays.parallelSort(keys);
    int[] before = rows.clone();
    for (int place = 0; place < rows.length; place++) {
      rows[place] = before[(int) keys[place]];
    }
  }

  private long rank(int row, Orders.Rank rank) {
    int at = part(row);
    return rank.of(found.get(at).part().segment(), row - offsets[at]);
  }
}
