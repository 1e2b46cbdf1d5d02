package io.github.amiexplorer.catalog;

import java.util.List;

/**
 * How many images of a state have each code, owner and kind. With it, whatever is decided by code
 * is counted once a code instead of once an image. Immutable.
 *
 * @param rows by code
 * @param owners by number of the owner
 * @param kinds by number of the kind
 * @param total all images
 */
record Census(int[] rows, int[] owners, int[] kinds, int total) {
  /** Counts the images that are seen of some parts; takes some milliseconds a million. */
  static Census of(List<Part> parts, Codebook book) {
    int[] rows = new int[book.texts().count()];
    int[] owners = new int[book.owners().length];
    int[] kinds = new int[book.kinds().length];
    int total = 0;
    for (Part part : parts) {
      int[] codes = part.segment().texts();
      for (int row = 0; row < codes.length; row++) {
        if (part.isSeen(row)) {
          rows[codes[row]]++;
        }
      }
      total += part.visible();
    }
    for (int code = 0; code < rows.length; code++) {
      owners[book.texts().owners()[code]] += rows[code];
      kinds[book.texts().kinds()[code]] += rows[code];
    }
    return new Census(rows, owners, kinds, total);
  }

  /** Whether it counts by the numbers of {@code book}, and all of them. */
  boolean isOf(Codebook book) {
    return rows.length == book.texts().count()
        && owners.length == book.owners().length
        && kinds.length == book.kinds().length;
  }

  /** How many images have one of these codes. */
  int count(long[] codes) {
    int count = 0;
    for (int word = 0; word < codes.length; word++) {
      int first = word << 6;
      for (long left = codes[word]; left != 0; left &= left - 1) {
        count += rows[first + Long.numberOfTrailingZeros(left)];
      }
    }
    return count;
  }
}
