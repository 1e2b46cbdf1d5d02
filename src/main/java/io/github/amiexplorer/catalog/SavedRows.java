package io.github.amiexplorer.catalog;

import java.io.IOException;
import java.util.Arrays;

/**
 * Whether a saved segment can be what was written: see {@link SavedTexts}. A few passes over its
 * numbers; makes no object a row, but for ids that are none of EC2's.
 */
final class SavedRows {
  private final Segment rows;

  private SavedRows(Segment rows) {
    this.rows = rows;
  }

  static void check(Segment rows, SealedTexts texts) throws IOException {
    SavedRows saved = new SavedRows(rows);
    saved.checkSizes();
    saved.checkOwn();
    saved.checkCodes(texts);
    saved.checkOrders();
    Tally tally = Tally.of(rows.owners(), rows.kinds());
    Tally written = rows.tally();
    if (!isSame(tally.owners(), tally.ownerRows(), written.owners(), written.ownerRows())
        || !isSame(tally.kinds(), tally.kindRows(), written.kinds(), written.kindRows())) {
      throw new IOException("Rows counted wrongly");
    }
  }

  /** Whether each code has the same count; those that were renumbered are in another order. */
  private static boolean isSame(int[] codes, int[] counts, int[] others, int[] otherCounts) {
    boolean same = codes.length == others.length && codes.length == otherCounts.length;
    boolean[] seen = new boolean[codes.length];
    for (int at = 0; same && at < others.length; at++) {
      int place = Arrays.binarySearch(codes, others[at]);
      same = place >= 0 && !seen[place] && counts[place] == otherCounts[at];
      if (same) {
        seen[place] = true;
      }
    }
    return same;
  }

  private void checkSizes() throws IOException {
    int size = rows.size();
    boolean equal =
        rows.ids().length == size
            && rows.created().length == size
            && rows.launched().length == size
            && rows.deprecates().length == size
            && rows.owners().length == size
            && rows.kinds().length == size
            && rows.texts().length == size
            && rows.byId().length == size
            && rows.ownAt().length == size + 1;
    if (!equal) {
      throw new IOException("Columns of several lengths");
    }
  }

  private void checkOwn() throws IOException {
    int[] ownAt = rows.ownAt();
    int size = rows.size();
    for (int row = 0; row < size; row++) {
      if (ownAt[row] >= ownAt[row + 1]) {
        throw new IOException("An image without bytes of its own");
      }
    }
    if (ownAt[0] != 0 || ownAt[size] != rows.own().limit()) {
      throw new IOException("Bytes of no image");
    }
  }

  /** A text has one owner and one kind, which its rows repeat. */
  private void checkCodes(SealedTexts texts) throws IOException {
    SavedTexts.within(rows.texts(), texts.count());
    int[] codes = rows.texts();
    int[] owners = rows.owners();
    int[] kinds = rows.kinds();
    int[] textOwners = texts.owners();
    int[] textKinds = texts.kinds();
    for (int row = 0; row < codes.length; row++) {
      int text = codes[row];
      if (owners[row] != textOwners[text] || kinds[row] != textKinds[text]) {
        throw new IOException("A row of another owner or kind than its text");
      }
    }
  }

  /** Newest first; and each row once in the order of ids, where no id comes twice. */
  private void checkOrders() throws IOException {
    boolean odd = false;
    int[] byId = rows.byId();
    byte[] leads = rows.leads();
    long[] created = rows.created();
    SavedTexts.within(byId, byId.length);
    for (int row = 0; row < byId.length; row++) {
      byte lead = leads[row];
      if (lead < 0 || lead > PackedId.NONE) {
        throw new IOException("No lead of an id");
      }
      odd |= lead == PackedId.NONE;
      if (row > 0
          && (created[row - 1] < created[row]
              || rows.compareIds(byId[row - 1], rows, byId[row]) >= 0)) {
        throw new IOException("Rows in no order");
      }
    }
    if (odd != rows.odd()) {
      throw new IOException("Ids of another form than said");
    }
  }
}
