package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.Matcher.Prepared;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.catalog.query.FilterTerm;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs one question over the parts of one snapshot, on two threads where it is worth it. */
final class Search {
  /** Below this many rows a second thread costs more than it saves. */
  private static final int WORTH_IT = 20_000;

  private final Matcher matcher;
  private final Codebook book;
  private final FilterContext context;
  private final BooleanSupplier stop;
  private final @Nullable Prepared scope;
  private final List<Prepared> must = new ArrayList<>();
  private final Map<Facet, List<Prepared>> choices = new LinkedHashMap<>();

  /** Terms of one facet are its choice; everything else every image must satisfy. */
  Search(
      Matcher matcher,
      Codebook book,
      FilterContext context,
      BooleanSupplier stop,
      @Nullable Prepared scope,
      List<FilterTerm> terms) {
    this.matcher = matcher;
    this.book = book;
    this.context = context;
    this.stop = stop;
    this.scope = scope;
    for (FilterTerm term : terms) {
      Facet facet = facetOf(term);
      Prepared prepared = matcher.prepare(term.condition());
      if (facet == null) {
        must.add(prepared);
      } else {
        choices.computeIfAbsent(facet, each -> new ArrayList<>()).add(prepared);
      }
    }
    // What leaves few rows comes first, so that the others are asked about those only.
    must.sort(Comparator.comparingInt(matcher::share));
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
    List<Part> first = new ArrayList<>();
    List<Part> second = new ArrayList<>();
    share(parts, first, second);
    CompletableFuture<Share> other =
        second.isEmpty() ? null : CompletableFuture.supplyAsync(() -> new Share(second, only));
    Share mine = new Share(first, only);
    if (other != null) {
      mine.add(join(other));
    }
    mine.found.sort(Comparator.comparingInt(each -> parts.indexOf(each.part())));
    return new Result(mine.found, mine.total, mine.counts);
  }

  /** Two shares of about the same number of rows. */
  private static void share(List<Part> parts, List<Part> first, List<Part> second) {
    List<Part> largest = new ArrayList<>(parts);
    largest.sort(Comparator.comparingInt(Part::visible).reversed());
    long all = largest.stream().mapToLong(Part::visible).sum();
    long left = 0;
    long right = 0;
    for (Part each : largest) {
      if (all < WORTH_IT || left <= right) {
        first.add(each);
        left += each.visible();
      } else {
        second.add(each);
        right += each.visible();
      }
    }
  }

  static <T> T join(CompletableFuture<T> other) {
    try {
      return other.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /** What one thread does. */
  private final class Share {
    private final List<Found> found = new ArrayList<>();
    private final FacetCounts counts =
        new FacetCounts(book, context.now().toEpochMilli(), choices.keySet());
    private int total;

    Share(List<Part> parts, @Nullable Set<ImageKey> only) {
      for (Part part : parts) {
        if (stop.getAsBoolean()) {
          throw new CancellationException();
        }
        look(part, only);
      }
    }

    void add(Share other) {
      found.addAll(other.found);
      counts.add(other.counts);
      total += other.total;
    }

    private void look(Part part, @Nullable Set<ImageKey> only) {
      long[] rows = part.rows();
      if (only != null) {
        Bits.and(rows, named(part, only));
      }
      if (scope != null) {
        Bits.and(rows, matcher.rows(scope, part, rows));
      }
      total += Bits.count(rows);
      for (Prepared each : must) {
        Bits.and(rows, matcher.rows(each, part, rows));
      }
      narrow(part, rows);
    }

    /** Counts what passes all choices, and for each choice what fails it alone. */
    private void narrow(Part part, long[] rows) {
      List<Facet> facets = new ArrayList<>(choices.keySet());
      List<long[]> chosen = new ArrayList<>();
      for (Facet facet : facets) {
        long[] passing = rows.clone();
        for (Prepared each : choices.getOrDefault(facet, List.of())) {
          Bits.and(passing, matcher.rows(each, part, passing));
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
      int count = Bits.count(all);
      counts.countAll(part, all, count);
      if (count > 0) {
        found.add(new Found(part, all, count));
      }
    }

    private long[] named(Part part, Set<ImageKey> only) {
      long[] rows = Bits.none(part.segment().size());
      for (ImageKey each : only) {
        int row = each.region().equals(part.segment().region()) ? part.find(each.id()) : -1;
        if (row >= 0) {
          Bits.set(rows, row);
        }
      }
      return rows;
    }
  }

  private static @Nullable Facet facetOf(FilterTerm term) {
    for (Facet facet : Facet.values()) {
      if (facet.key().equals(term.about())) {
        return facet;
      }
    }
    return null;
  }
}
