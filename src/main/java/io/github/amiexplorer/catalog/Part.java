package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is seen at one moment: some of its rows may be hidden by newer ones of the same
 * ids. Immutable.
 *
 * @param visible how many rows are not hidden
 */
record Part(Segment segment, long @Nullable [] hidden, int visible) {
  /** One this much smaller than the other is looked up, not walked along. */
  private static final int FAR = 16;

  static Part of(Segment segment) {
    return new Part(segment, null, segment.size());
  }

  /** The visible rows, free to be changed. */
  long[] rows() {
    long[] rows = Bits.all(segment.size());
    if (hidden != null) {
      Bits.andNot(rows, hidden);
    }
    return rows;
  }

  /** How many of the visible rows have an owner whose images the filter takes. */
  int count(Predicate<Image> filter, Codebook book) {
    Tally tally = segment.tally();
    boolean[] hits = new boolean[book.owners().length];
    int count = 0;
    for (int at = 0; at < tally.owners().length; at++) {
      int owner = tally.owners()[at];
      hits[owner] = filter.test(book.owners()[owner].image());
      count += hits[owner] ? tally.ownerRows()[at] : 0;
    }
    for (int row = 0; hidden != null && row < segment.size(); row++) {
      count -= Bits.has(hidden, row) && hits[segment.owners()[row]] ? 1 : 0;
    }
    return count;
  }

  /** The row of an image that is seen, or -1. */
  int find(String id) {
    int row = segment.find(id);
    return row < 0 || (hidden != null && Bits.has(hidden, row)) ? -1 : row;
  }

  /** Without the rows whose images are in {@code other} too. */
  Part without(Part other) {
    long[] more = Bits.none(segment.size());
    boolean far = Math.max(segment.size(), other.segment.size()) / FAR > size(other);
    boolean odd = segment.odd() || other.segment.odd();
    if (far ? look(other, more) : odd ? merge(other, more) : probe(other, more)) {
      if (hidden != null) {
        Bits.or(more, hidden);
      }
      return new Part(segment, more, segment.size() - Bits.count(more));
    }
    return this;
  }

  /** Without some images. */
  Part without(Collection<String> ids) {
    long[] more = Bits.none(segment.size());
    boolean any = false;
    for (String each : ids) {
      int row = find(each);
      if (row >= 0) {
        Bits.set(more, row);
        any = true;
      }
    }
    if (!any) {
      return this;
    }
    if (hidden != null) {
      Bits.or(more, hidden);
    }
    return new Part(segment, more, segment.size() - Bits.count(more));
  }

  private int size(Part other) {
    return Math.min(segment.size(), other.segment.size());
  }

  /** Looks each row of the smaller one up in the larger one. */
  private boolean look(Part other, long[] both) {
    boolean any = false;
    boolean mineAreFew = segment.size() < other.segment.size();
    Segment few = mineAreFew ? segment : other.segment;
    for (int row = 0; row < few.size(); row++) {
      int mine = mineAreFew ? row : segment.find(few, row);
      int theirs = mineAreFew ? other.segment.find(few, row) : row;
      if (mine >= 0 && theirs >= 0 && isSeen(mine) && other.isSeen(theirs)) {
        Bits.set(both, mine);
        any = true;
      }
    }
    return any;
  }

  /** Passes over the rows of the larger one, which lie in a row, with the smaller one at hand. */
  private boolean probe(Part other, long[] both) {
    boolean any = false;
    boolean mineAreFew = segment.size() < other.segment.size();
    IdTable few = new IdTable(mineAreFew ? segment : other.segment);
    Segment many = mineAreFew ? other.segment : segment;
    for (int row = 0; row < many.size(); row++) {
      int found = few.find(many.leads()[row], many.ids()[row]);
      if (found >= 0) {
        int mine = mineAreFew ? found : row;
        if (isSeen(mine) && other.isSeen(mineAreFew ? row : found)) {
          Bits.set(both, mine);
          any = true;
        }
      }
    }
    return any;
  }

  /** Walks along the ids of both. */
  private boolean merge(Part other, long[] both) {
    boolean any = false;
    int[] mine = segment.byId();
    int[] theirs = other.segment.byId();
    int left = 0;
    int right = 0;
    while (left < mine.length && right < theirs.length) {
      int order = segment.compareIds(mine[left], other.segment, theirs[right]);
      if (order == 0 && isSeen(mine[left]) && other.isSeen(theirs[right])) {
        Bits.set(both, mine[left]);
        any = true;
      }
      left += order <= 0 ? 1 : 0;
      right += order >= 0 ? 1 : 0;
    }
    return any;
  }

  /** Whether a row is not hidden. */
  boolean isSeen(int row) {
    return hidden == null || !Bits.has(hidden, row);
  }
}
