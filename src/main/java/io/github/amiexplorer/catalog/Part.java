package io.github.amiexplorer.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A segment as it is seen at one moment: some of its rows may be hidden by newer ones of the same
 * ids. Immutable.
 *
 * @param visible how many rows are not hidden
 */
record Part(Segment segment, long @Nullable [] hidden, int visible) {
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

  /** The row of an image that is seen, or -1. */
  int find(String id) {
    int row = segment.find(id);
    return row < 0 || (hidden != null && Bits.has(hidden, row)) ? -1 : row;
  }

  /** Without the rows whose images are in {@code other} too. */
  Part without(Part other) {
    long[] more = null;
    Segment few = other.segment.size() < segment.size() ? other.segment : segment;
    for (int row = 0; row < few.size(); row++) {
      String id = few.id(row);
      int mine = few == segment ? row : segment.find(id);
      int theirs = few == segment ? other.find(id) : other.isSeen(row) ? row : -1;
      if (mine >= 0 && theirs >= 0 && isSeen(mine)) {
        if (more == null) {
          more = hidden == null ? Bits.none(segment.size()) : hidden.clone();
        }
        Bits.set(more, mine);
      }
    }
    return more == null ? this : new Part(segment, more, segment.size() - Bits.count(more));
  }

  private boolean isSeen(int row) {
    return hidden == null || !Bits.has(hidden, row);
  }
}
