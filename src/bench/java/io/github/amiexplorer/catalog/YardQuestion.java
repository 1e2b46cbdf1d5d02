package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Condition;
import io.github.amiexplorer.catalog.query.CreatedWithin;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.catalog.query.FilterTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed, as the yardsticks are asked: words, and for each narrowed facet a condition.
 *
 * @param words folded; all must be found
 * @param facets that are narrowed
 * @param choices a condition in SQL for each of them
 */
record YardQuestion(List<String> words, List<Facet> facets, List<String> choices) {
  private static final FilterContext CONTEXT =
      new FilterContext(BenchWorld.NOW, BenchWorld.ACCOUNT, Set.of());

  static YardQuestion of(String typed, YardTable table) {
    List<String> words = new ArrayList<>();
    List<Facet> facets = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    for (FilterTerm term : FilterQuery.parse(typed).query().terms()) {
      if (term.condition() instanceof Condition.Word(String word)) {
        words.add(word);
      } else {
        Facet facet = facet(term);
        facets.add(facet);
        choices.add(
            term.condition() instanceof CreatedWithin within
                ? created(within)
                : table.narrowing(facet).condition(term, CONTEXT));
      }
    }
    return new YardQuestion(words, facets, choices);
  }

  private static Facet facet(FilterTerm term) {
    return Arrays.stream(Facet.values())
        .filter(each -> each.key().equals(term.about()))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no yardstick for " + term));
  }

  private static String created(CreatedWithin within) {
    return within.spans(CONTEXT).stream()
        .map(
            span ->
                "created BETWEEN %d AND %d"
                    .formatted((long) Math.max(span.first(), 0), (long) span.last()))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /** 0 for a row that passes all choices, n for one that fails the n-th alone, else more. */
  String misses() {
    if (choices.isEmpty()) {
      return "0";
    }
    StringBuilder cases = new StringBuilder("CASE WHEN ").append(String.join(" AND ", choices));
    cases.append(" THEN 0");
    for (int missed = 0; missed < choices.size(); missed++) {
      List<String> others = new ArrayList<>(choices);
      others.remove(missed);
      cases.append(" WHEN ").append(others.isEmpty() ? "true" : String.join(" AND ", others));
      cases.append(" THEN ").append(missed + 1);
    }
    return cases.append(" ELSE ").append(choices.size() + 1).append(" END").toString();
  }

  /** Whether the n-th choice, from 1 on, is one of that facet. */
  boolean isChoice(int number, Facet facet) {
    return number <= facets.size() && facets.get(number - 1) == facet;
  }

  /** A text in SQL. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
