package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.catalog.query.FilterTerm;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs one question over the parts of one snapshot, on two threads where it is worth it. What codes
 * decide is decided and, where there is a {@link Census}, counted once a code. Rows are then looked
 * at to know which they are, and one by one only where their id, their time or their Region
 * matters.
 */
final class Search {
  /** Below this many rows a second thread costs more than it saves. */
  private static final int WORTH_IT = 20_000;

  private final Matcher matcher;
  private final Codebook book;
  private final FilterContext context;
  private final BooleanSupplier stop;
  private final Wanted wanted;
  private final @Nullable Census census;

  /**
   * A search.
   *
   * @param census of exactly the parts that will be searched, or {@code null}
   */
  Search(
      Preparation preparation,
      Codebook book,
      FilterContext context,
      BooleanSupplier stop,
      Prepared.@Nullable ByCode scope,
      List<FilterTerm> terms,
      @Nullable Census census) {
    this.book = book;
    this.context = context;
    this.stop = stop;
    matcher = new Matcher(book, context, stop);
    wanted = new Wanted(preparation, scope, terms, book.texts().count());
    this.census = census != null && wanted.isDecidedByCode() ? census : null;
  }

  /** A part with the rows of it that were found. */
  record Found(Part part, long[] rows, int count) {}

  /**
   * What was found.
   *
   * @param total rows before the filter
   */
  record Result(List<Found> found, int total, FacetCounts counts) {
    /** How many Regions the rows that were found are in. */
    int regions() {
      Set<Region> regions = new HashSet<>();
      found.forEach(each -> regions.add(each.part().segment().region()));
      return regions.size();
    }
  }

  Result run(List<Part> parts, @Nullable Set<ImageKey> only) {
    Found[] places = new Found[parts.size()];
    Census known = only == null ? census : null;
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    share(parts, first, second);
    int codes = Bits.none(book.texts().count()).length;
    int half = second.isEmpty() ? codes : codes / 2;
    Share mine = new Share(parts, only, known, places);
    Share other = new Share(parts, only, known, places);
    if (second.isEmpty()) {
      mine.run(first, 0, codes);
    } else {
      Halves.both(() -> mine.run(first, 0, half), () -> other.run(second, half, codes));
      mine.add(other);
    }
    if (known != null) {
      mine.total = wanted.total(known);
      if (wanted.isMost()) {
        mine.counts.addAll(known);
      }
    }
    List<Found> found = new ArrayList<>();
    for (Found each : places) {
      if (each != null) {
        found.add(each);
      }
    }
    return new Result(found, mine.total, mine.counts);
  }

  /** Two shares of about the same number of rows, as places in {@code parts}. */
  private static void share(List<Part> parts, List<Integer> first, List<Integer> second) {
    List<Integer> largest = new ArrayList<>();
    long all = 0;
    for (int at = 0; at < parts.size(); at++) {
      largest.add(at);
      all += parts.get(at).visible();
    }
    largest.sort((a, b) -> Integer.compare(parts.get(b).visible(), parts.get(a).visible()));
    long left = 0;
    long right = 0;
    for (int at : largest) {
      if (all < WORTH_IT || left <= right) {
        first.add(at);
        left += parts.get(at).visible();
      } else {
        second.add(at);
        right += parts.get(at).visible();
      }
    }
  }

  /** What one thread does. */
  private final class Share {
    private final List<Part> parts;
    private final @Nullable Set<ImageKey> only;
    private final @Nullable Census known;
    private final @Nullable Found[] places;
    private final FacetCounts counts =
        new FacetCounts(book, context.now().toEpochMilli(), wanted.facets());
    private int total;

    Share(
        List<Part> parts,
        @Nullable Set<ImageKey> only,
        @Nullable Census known,
        @Nullable Found[] places) {
      this.parts = parts;
      this.only = only;
      this.known = known;
      this.places = places;
    }

    /** Looks at some parts, and counts a run of words of codes. */
    void run(List<Integer> mine, int from, int to) {
      if (known != null) {
        wanted.count(known, counts, book, from, to);
      }
      for (int at : mine) {
        if (stop.getAsBoolean()) {
          throw new CancellationException();
        }
        Part part = parts.get(at);
        long[] rows = known == null ? slowly(part) : byCode(part);
        int count = rows.length == 0 ? 0 : Bits.count(rows);
        if (count > 0) {
          counts.countPlaces(part, rows, count);
          places[at] = new Found(part, rows, count);
        }
      }
    }

    void add(Share other) {
      counts.add(other.counts);
      total += other.total;
    }

    /** Of what codes decide, counts are known already; the others are looked at. */
    private long[] byCode(Part part) {
      long[] seen = part.rows();
      long[] rows = wanted.chosen(part, seen);
      if (wanted.words().isEmpty()) {
        return rows;
      }
      long[] others = seen.clone();
      Bits.andNot(others, wanted.facets().isEmpty() ? rows : wanted.sure(part, seen));
      others = wanted.possible(part, others);
      others = matcher.byId(wanted.words(), part, others);
      Bits.or(rows, narrow(part, others));
      return rows;
    }

    private long[] slowly(Part part) {
      long[] rows = part.rows();
      if (only != null) {
        Bits.and(rows, named(part, only));
      }
      rows = wanted.inScope(part, rows);
      total += Bits.count(rows);
      rows = wanted.possible(part, rows);
      for (Prepared each : wanted.words()) {
        rows = matcher.rows(each, part, rows);
      }
      for (Prepared each : wanted.others()) {
        rows = matcher.rows(each, part, rows);
      }
      return narrow(part, rows);
    }

    /** Counts what passes all choices, and for each choice what fails it alone. */
    private long[] narrow(Part part, long[] rows) {
      List<Facet> facets = List.copyOf(wanted.facets());
      List<long[]> chosen = new ArrayList<>();
      for (Facet facet : facets) {
        long[] passing = rows;
        for (Prepared each : wanted.choice(facet)) {
          passing = matcher.rows(each, part, passing);
        }
        chosen.add(passing);
      }
      long[] all = rows;
      for (int at = 0; at < facets.size(); at++) {
        long[] others = rows.clone();
        for (int other = 0; other < facets.size(); other++) {
          if (other != at) {
            Bits.and(others, chosen.get(other));
          }
        }
        if (at == 0) {
          all = others.clone();
          Bits.and(all, chosen.getFirst());
        }
        Bits.andNot(others, chosen.get(at));
        counts.countFor(facets.get(at), part, others);
      }
      counts.countShared(part, all, Bits.count(all));
      return all;
    }

    private long[] named(Part part, Set<ImageKey> some) {
      long[] rows = Bits.none(part.segment().size());
      for (ImageKey each : some) {
        int row = each.region().equals(part.segment().region()) ? part.find(each.id()) : -1;
        if (row >= 0) {
          Bits.set(rows, row);
        }
      }
      return rows;
    }
  }
}
