package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.FilterTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a question, prepared and sorted by what is needed to decide them. Terms about one
 * facet are its choice; everything else every image must satisfy. Immutable once made.
 */
final class Wanted {
  private final long @Nullable [] scope;
  private final List<Prepared.ByWord> words = new ArrayList<>();
  private final List<Prepared> others = new ArrayList<>();
  private final Map<Facet, List<Prepared>> choices = new EnumMap<>(Facet.class);
  private final int count;
  private final long @Nullable [] possible;
  private final long @Nullable [] sure;
  private final long @Nullable [] chosen;

  /**
   * Prepares.
   *
   * @param scope whose images, or {@code null} for everybody's
   * @param count how many codes there are
   */
  Wanted(
      Preparation preparation, Prepared.@Nullable ByCode scope, List<FilterTerm> terms, int count) {
    this.scope = scope == null ? null : scope.hits();
    this.count = count;
    long[] codes = this.scope;
    for (FilterTerm term : terms) {
      Facet facet = facetOf(term);
      Prepared prepared = preparation.of(term.condition());
      if (facet != null) {
        choices.computeIfAbsent(facet, each -> new ArrayList<>()).add(prepared);
      } else if (prepared instanceof Prepared.ByCode(long[] hits)) {
        codes = joined(codes, hits);
      } else if (prepared instanceof Prepared.ByWord word) {
        words.add(word);
      } else {
        others.add(prepared);
      }
    }
    // What is dear to ask comes last, so that it is asked about few.
    others.sort(Comparator.comparing(each -> each instanceof Prepared.ByRow));
    possible = codes;
    for (Prepared.ByWord each : words) {
      codes = joined(codes, each.hits());
    }
    sure = codes;
    for (Facet facet : choices.keySet()) {
      codes = joined(codes, byCode(facet));
    }
    chosen = codes;
  }

  private static @Nullable Facet facetOf(FilterTerm term) {
    for (Facet facet : Facet.values()) {
      if (facet.key().equals(term.about())) {
        return facet;
      }
    }
    return null;
  }

  private static long @Nullable [] joined(long @Nullable [] some, long @Nullable [] more) {
    if (some == null || more == null) {
      return some == null ? more : some;
    }
    long[] both = some.clone();
    Bits.and(both, more);
    return both;
  }

  /** Whether nothing but words that may stand in ids needs a look at rows. */
  boolean isDecidedByCode() {
    return others.isEmpty()
        && choices.values().stream()
            .flatMap(List::stream)
            .allMatch(each -> each instanceof Prepared.ByCode);
  }

  /** How many images there are before the filter. */
  int total(Census census) {
    return scope == null ? census.total() : census.count(scope);
  }

  /** The rows of the scope. */
  long[] inScope(Part part, long[] rows) {
    return passing(scope, part, rows);
  }

  /** The rows that pass what codes decide; words that may stand in ids and choices aside. */
  long[] possible(Part part, long[] rows) {
    return passing(possible, part, rows);
  }

  /** Words that may stand in ids. */
  List<Prepared.ByWord> words() {
    return words;
  }

  /** What only rows decide. */
  List<Prepared> others() {
    return others;
  }

  /** The facets that something is chosen of. */
  Set<Facet> facets() {
    return choices.keySet();
  }

  /** What is chosen of a facet. */
  List<Prepared> choice(Facet facet) {
    return choices.getOrDefault(facet, List.of());
  }

  private long @Nullable [] byCode(Facet facet) {
    long[] passing = null;
    for (Prepared each : choice(facet)) {
      passing = joined(passing, each instanceof Prepared.ByCode(long[] hits) ? hits : null);
    }
    return passing;
  }

  /** The rows that pass whatever their ids are, choices aside. */
  long[] sure(Part part, long[] rows) {
    return passing(sure, part, rows);
  }

  /** The rows that pass everything whatever their ids are. */
  long[] chosen(Part part, long[] rows) {
    return passing(chosen, part, rows);
  }

  private static long[] passing(long @Nullable [] hits, Part part, long[] rows) {
    return hits == null ? rows.clone() : Matcher.byCode(hits, part.segment(), rows);
  }

  /** Whether most codes pass everything, so that the others are counted and taken off. */
  boolean isMost() {
    return chosen == null || Bits.count(chosen) > count / 2;
  }

  /** Counts what codes decide, for a run of words of codes. */
  void count(Census census, FacetCounts counts, Codebook book, int from, int to) {
    if (chosen != null) {
      counts.countCodes(census, book.texts(), chosen, isMost(), from, to);
    }
    for (Facet facet : choices.keySet()) {
      long[] all = sure;
      for (Facet other : choices.keySet()) {
        all = other == facet ? all : joined(all, byCode(other));
      }
      long[] failing = all == null ? Bits.all(count) : all.clone();
      long[] passing = byCode(facet);
      if (passing != null) {
        Bits.andNot(failing, passing);
      }
      counts.countCodesFor(facet, census, book.texts(), failing, from, to);
    }
  }
}
