package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.catalog.query.FilterTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Runs one question over entries that are in the asked order already. */
final class Search {
  private static final int STOP_MASK = 0xFFF;

  private final List<FilterTerm> must = new ArrayList<>();
  private final List<Facet> facets = new ArrayList<>();
  private final List<List<FilterTerm>> choices = new ArrayList<>();
  private final FilterContext context;

  /** Terms of one facet are its choice; everything else every image must satisfy. */
  Search(List<FilterTerm> terms, FilterContext context) {
    this.context = context;
    Map<String, Integer> places = new HashMap<>();
    for (FilterTerm term : terms) {
      Facet facet = facetOf(term);
      if (facet == null) {
        must.add(term);
        continue;
      }
      Integer place = places.get(facet.key());
      if (place == null) {
        place = choices.size();
        places.put(facet.key(), place);
        facets.add(facet);
        choices.add(new ArrayList<>());
      }
      choices.get(place).add(term);
    }
  }

  /** The matching entries in their order; {@code counts} gets every facet's values. */
  Entry[] run(Entry[] entries, FacetCounts counts, BooleanSupplier stop) {
    Entry[] found = new Entry[entries.length];
    int size = 0;
    for (int at = 0; at < entries.length; at++) {
      if ((at & STOP_MASK) == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      Entry entry = entries[at];
      if (!satisfiesAll(must, entry)) {
        continue;
      }
      int failing = failingChoice(entry);
      if (failing == NONE) {
        counts.countAll(entry);
        found[size++] = entry;
      } else if (failing >= 0) {
        counts.countFor(facets.get(failing), entry);
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private int failingChoice(Entry entry) {
    int failing = NONE;
    for (int at = 0; at < choices.size(); at++) {
      if (!satisfiesAll(choices.get(at), entry)) {
        if (failing != NONE) {
          return SEVERAL;
        }
        failing = at;
      }
    }
    return failing;
  }

  private boolean satisfiesAll(List<FilterTerm> terms, Entry entry) {
    for (FilterTerm term : terms) {
      if (!term.test(entry.candidate, context)) {
        return false;
      }
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable Facet facetOf(FilterTerm term) {
    for (Facet facet : Facet.values()) {
      if (facet.key().equals(term.about())) {
        return facet;
      }
    }
    return null;
  }
}
