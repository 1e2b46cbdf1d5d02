package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Region;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what facets are made of while a search runs: rows by owner, by kind, by Region and by age.
 * {@link FacetLists} makes values of them. One a search and thread; not thread-safe.
 */
final class FacetCounts {
  /** Lower ends of the age buckets, days. */
  static final int[] AGES = {
    0, 1, 3, 7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1460, 1825, 2555
  };

  private static final double DAY_MILLIS = 86_400_000;

  private final long now;
  private final Map<Region, Integer> regions = new TreeMap<>();
  private final int[] ages = new int[AGES.length];
  private final int[] owners;
  private final int[] kinds;
  private final Map<Facet, int[]> more = new EnumMap<>(Facet.class);

  /**
   * Nothing counted.
   *
   * @param now the moment that ages are counted from, epoch milliseconds
   * @param chosen the facets whose own choice is left out of their counts
   */
  FacetCounts(Codebook book, long now, Set<Facet> chosen) {
    this.now = now;
    owners = new int[book.owners().length];
    kinds = new int[book.kinds().length];
    chosen.forEach(
        each -> more.put(each, new int[isOfOwners(each) ? owners.length : kinds.length]));
  }

  private static boolean isOfOwners(Facet facet) {
    return facet == Facet.PUBLISHER || facet == Facet.VISIBILITY;
  }

  /** Where and of which age the rows of a part are that satisfy the whole filter. */
  void countPlaces(Part part, long[] rows, int count) {
    regions.merge(part.segment().region(), count, Integer::sum);
    countAges(part.segment(), rows);
  }

  /** Owners and kinds of rows that satisfy the whole filter. */
  void countShared(Part part, long[] rows, int count) {
    if (count == 0) {
      return;
    }
    Segment segment = part.segment();
    if (part.hidden() == null && count > segment.size() / 2) {
      // Fewer rows are missing than there are: count those, and take them off the whole.
      segment.tally().addTo(owners, kinds);
      if (count < segment.size()) {
        countBoth(segment, rows, -1L, -1);
      }
    } else {
      countBoth(segment, rows, 0, 1);
    }
  }

  /** Adds all images of a state. */
  void addAll(Census census) {
    sum(owners, census.owners());
    sum(kinds, census.kinds());
  }

  /**
   * Owners and kinds of images by their codes, for a run of words of codes.
   *
   * @param missing whether images of other codes are taken off instead
   */
  void countCodes(
      Census census, SealedTexts texts, long[] codes, boolean missing, int from, int to) {
    int[] rows = census.rows();
    for (int word = from; word < to; word++) {
      int first = word << 6;
      long left = missing ? ~codes[word] : codes[word];
      if (missing && rows.length - first < 64) {
        left &= (1L << rows.length) - 1;
      }
      for (; left != 0; left &= left - 1) {
        int code = first + Long.numberOfTrailingZeros(left);
        int step = missing ? -rows[code] : rows[code];
        owners[texts.owners()[code]] += step;
        kinds[texts.kinds()[code]] += step;
      }
    }
  }

  /** The same for images that fail nothing but the choice of this facet itself. */
  void countCodesFor(
      Facet facet, Census census, SealedTexts texts, long[] codes, int from, int to) {
    int[] counts = more.get(facet);
    if (counts == null) {
      return;
    }
    int[] numbers = isOfOwners(facet) ? texts.owners() : texts.kinds();
    for (int word = from; word < to; word++) {
      int first = word << 6;
      for (long left = codes[word]; left != 0; left &= left - 1) {
        int code = first + Long.numberOfTrailingZeros(left);
        counts[numbers[code]] += census.rows()[code];
      }
    }
  }

  /** Rows that fail nothing but the choice of this facet itself. */
  void countFor(Facet facet, Part part, long[] rows) {
    Segment segment = part.segment();
    switch (facet) {
      case REGION -> {
        int count = Bits.count(rows);
        if (count > 0) {
          regions.merge(segment.region(), count, Integer::sum);
        }
      }
      case AGE -> countAges(segment, rows);
      default -> {
        int[] counts = more.get(facet);
        if (counts != null) {
          count(isOfOwners(facet) ? segment.owners() : segment.kinds(), rows, counts);
        }
      }
    }
  }

  /**
   * Adds {@code step} for each row in {@code rows}, or, with all bits in {@code flip}, not in it.
   */
  private void countBoth(Segment segment, long[] rows, long flip, int step) {
    int[] ownerCodes = segment.owners();
    int[] kindCodes = segment.kinds();
    int last = rows.length - 1;
    for (int word = 0; word <= last; word++) {
      long left = rows[word] ^ flip;
      if (word == last && flip != 0 && (segment.size() & 63) != 0) {
        left &= (1L << segment.size()) - 1;
      }
      int base = word << 6;
      for (; left != 0; left &= left - 1) {
        int row = base + Long.numberOfTrailingZeros(left);
        owners[ownerCodes[row]] += step;
        kinds[kindCodes[row]] += step;
      }
    }
  }

  private static void count(int[] codes, long[] rows, int[] counts) {
    for (int word = 0; word < rows.length; word++) {
      int base = word << 6;
      for (long left = rows[word]; left != 0; left &= left - 1) {
        counts[codes[base + Long.numberOfTrailingZeros(left)]]++;
      }
    }
  }

  /** Rows are newest first: an age bucket is a run of rows. */
  private void countAges(Segment segment, long[] rows) {
    int from = 0;
    for (int bucket = 0; bucket < AGES.length; bucket++) {
      int to =
          bucket + 1 < AGES.length
              ? segment.firstUntil(now - AGES[bucket + 1] * DAY_MILLIS, from)
              : segment.firstUntil(Long.MIN_VALUE, from);
      ages[bucket] += Bits.count(rows, from, to);
      from = to;
    }
  }

  /** Adds what another thread counted of other parts. */
  void add(FacetCounts other) {
    sum(owners, other.owners);
    sum(kinds, other.kinds);
    sum(ages, other.ages);
    more.forEach(
        (facet, counts) -> {
          int[] theirs = other.more.get(facet);
          if (theirs != null) {
            sum(counts, theirs);
          }
        });
    other.regions.forEach((region, count) -> regions.merge(region, count, Integer::sum));
  }

  private static void sum(int[] into, int[] more) {
    for (int at = 0; at < into.length; at++) {
      into[at] += more[at];
    }
  }

  /** Rows by the number of their owner, for a facet that is about owners. */
  int[] byOwner(Facet facet) {
    return with(owners, more.get(facet));
  }

  /** Rows by the number of their kind. */
  int[] byKind(Facet facet) {
    return with(kinds, more.get(facet));
  }

  private static int[] with(int[] all, int @org.jspecify.annotations.Nullable [] more) {
    if (more == null) {
      return all;
    }
    int[] both = all.clone();
    sum(both, more);
    return both;
  }

  /** Rows by Region. */
  Map<Region, Integer> byRegion() {
    return regions;
  }

  /** Rows by the place in {@link #AGES}. */
  int[] byAge() {
    return ages;
  }
}
