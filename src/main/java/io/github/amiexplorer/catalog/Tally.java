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
    int[] byOwner = count(owners);
    int[] byKind = count(kinds);
    int[] usedOwners = used(byOwner);
    int[] usedKinds = used(byKind);
    return new Tally(usedOwners, rows(byOwner, usedOwners), usedKinds, rows(byKind, usedKinds));
  }

  private static int[] count(int[] codes) {
    int most = -1;
    for (int code : codes) {
      if (code > most) {
        most = code;
      }
    }
    int[] counts = new int[most + 1];
    for (int code : codes) {
      counts[code]++;
    }
    return counts;
  }

  private static int[] used(int[] counts) {
    int[] used = new int[counts.length];
    int size = 0;
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        used[size++] = code;
      }
    }
    return Arrays.copyOf(used, size);
  }

  private static int[] rows(int[] counts, int[] used) {
    return Arrays.stream(used).map(code -> counts[code]).toArray();
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
