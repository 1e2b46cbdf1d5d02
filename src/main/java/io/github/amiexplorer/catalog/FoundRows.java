package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.Search.Found;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer: which rows were found, and in which order, as numbers. The first ones are
 * there at once. Newest first, any others are found by counting; in another order all of them are
 * sorted when somebody goes that far, or before by {@link #complete}. Thread-safe.
 */
final class FoundRows implements ImageRows {
  /** What a window shows at first, and some more. */
  private static final int HEAD = 200;

  /** Who scrolls asks for neighbours. */
  private static final int BLOCK = 256;

  private final List<Found> found;
  private final int[] offsets;
  private final int size;
  private final Codebook book;
  private final Runnable onUnreadable;
  private final NewestFirst newest;
  private final RankOrder ranks;
  private final int[] head;
  private volatile Block block = new Block(0, new int[0]);
  private volatile int @Nullable [] order;

  /** Some rows in their order. */
  private record Block(int first, int[] rows) {}

  /**
   * Rows in an order.
   *
   * @param ranks what they are ordered by, the first column first; none for newest first
   * @param onUnreadable called when an image cannot be read any more
   */
  FoundRows(List<Found> found, Codebook book, List<Orders.Rank> ranks, Runnable onUnreadable) {
    this.found = found;
    this.book = book;
    this.onUnreadable = onUnreadable;
    offsets = new int[found.size() + 1];
    int rows = 0;
    for (int at = 0; at < found.size(); at++) {
      offsets[at + 1] = offsets[at] + found.get(at).part().segment().size();
      rows += found.get(at).count();
    }
    size = rows;
    newest = new NewestFirst(found);
    this.ranks = new RankOrder(found, offsets, ranks);
    head = ranks.isEmpty() ? block(0, HEAD) : this.ranks.first(HEAD);
  }

  @Override
  public int size() {
    return size;
  }

  /** Whether every position is known or found quickly. */
  boolean isComplete() {
    return ranks.isNone() || size <= head.length || order != null;
  }

  /** Works the whole order out. */
  void complete() {
    if (!isComplete()) {
      order = ranks.sorted(block(0, size));
    }
  }

  @Override
  public Image get(int index) {
    int row = row(index);
    int at = part(row);
    try {
      return found.get(at).part().segment().image(row - offsets[at], book);
    } catch (UnreadableImagesException gone) {
      onUnreadable.run();
      throw gone;
    }
  }

  @Override
  public ImageKey key(int index) {
    int row = row(index);
    int at = part(row);
    Segment segment = found.get(at).part().segment();
    return new ImageKey(segment.region(), segment.id(row - offsets[at]));
  }

  private int row(int index) {
    if (index < head.length) {
      return head[index];
    }
    if (!ranks.isNone()) {
      return all()[index];
    }
    Block known = block;
    if (index < known.first() || index >= known.first() + known.rows().length) {
      int first = index - index % BLOCK;
      known = new Block(first, block(first, BLOCK));
      block = known;
    }
    return known.rows()[index - known.first()];
  }

  /** Rows from a position on, newest first. */
  private int[] block(int first, int most) {
    int[] rows = new int[Math.clamp(size - first, 0, most)];
    int[] filled = {0};
    if (rows.length > 0) {
      newest.from(
          first,
          (at, row) -> {
            rows[filled[0]++] = offsets[at] + row;
            return filled[0] < rows.length;
          });
    }
    return rows;
  }

  private int[] all() {
    int[] known = order;
    if (known == null) {
      known = ranks.sorted(block(0, size));
      order = known;
    }
    return known;
  }

  /** Where each row is, in the order of the positions; see {@link #part}. */
  int[] order() {
    return ranks.isNone() ? block(0, size) : all();
  }

  /** What was found where. */
  List<Found> found() {
    return found;
  }

  /** The number of the first row of a part. */
  int offset(int part) {
    return offsets[part];
  }

  @Override
  public BitSet positions(BitSet picked, ImageRows others) {
    return others instanceof FoundRows from
        ? new Carried(from, picked).in(this)
        : ImageRows.super.positions(picked, others);
  }

  /** The part that a row is in. */
  int part(int row) {
    int at = Arrays.binarySearch(offsets, row);
    return at < 0 ? -at - 2 : at;
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
        return ranks.isNone() ? newest.position(at, row) : position(offsets[at] + row);
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
}
