package io.github.amiexplorer.catalog;

/** The rows of a segment by their ids, all of which must be packed ones. Immutable. */
final class IdTable {
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  /** A table so many times as large as what it holds answers most questions at the first look. */
  private static final int ROOM = 4;

  private final byte[] leads;
  private final long[] ids;
  private final int[] rows;
  private final int shift;

  IdTable(Segment segment) {
    leads = segment.leads();
    ids = segment.ids();
    int size = Integer.highestOneBit(Math.max(1, segment.size())) * ROOM;
    rows = new int[size];
    shift = Long.numberOfLeadingZeros(size) + 1;
    for (int row = 0; row < segment.size(); row++) {
      int place = place(ids[row]);
      while (rows[place] != 0) {
        place = place + 1 & size - 1;
      }
      rows[place] = row + 1;
    }
  }

  private int place(long id) {
    return (int) (id * MIX >>> shift);
  }

  /** The row of an id, or -1. */
  int find(byte lead, long id) {
    for (int place = place(id); rows[place] != 0; place = place + 1 & rows.length - 1) {
      int row = rows[place] - 1;
      if (ids[row] == id && leads[row] == lead) {
        return row;
      }
    }
    return -1;
  }
}
