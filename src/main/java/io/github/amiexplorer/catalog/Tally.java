package io.github.amiexplorer.catalog;

import java.util.Arrays;

/**
 * How many rows of a segment each owner and each kind has, worked out once.
 *
 * @param owners the owners that occur
 * @param ownerRows the rows of each of them
 * @param kinds the kinds that occur
 * @param kindRows the rows of each of them
 */
record Tally(int[] owners, int[] ownerRows, int[] kinds, int[] kindRows) {

  static Tally of(int[] owners, int[] kinds) {
    int[] usedOwners = used(owners);
    int[] usedKinds = used(kinds);
    return new Tally(usedOwners, rows(usedOwners, owners), usedKinds, rows(usedKinds, kinds));
  }

  private static int[] used(int[] codes) {
    return Arrays.stream(codes).sorted().distinct().toArray();
  }

  private static int[] rows(int[] used, int[] codes) {
    int[] rows = new int[used.length];
    for (int code : codes) {
      rows[Arrays.binarySearch(used, code)]++;
    }
    return rows;
  }

  /** Adds its rows to counts by number. */
  void addTo(int[] ownerCounts, int[] kindCounts) {
    for (int at = 0; at < owners.length; at++) {
      ownerCounts[owners[at]] += ownerRows[at];
    }
    for (int at = 0; at < kinds.length; at++) {
      kindCounts[kinds[at]] += kindRows[at];
    }
  }
}
