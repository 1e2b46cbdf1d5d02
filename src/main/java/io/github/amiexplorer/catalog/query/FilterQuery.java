package io.github.amiexplorer.catalog.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A filter as the user typed or clicked it: terms joined by AND. Search field, chips and facets are
 * views of one such value. Immutable and thread-safe; equal terms make equal queries.
 */
public final class FilterQuery {
  /** Matches everything. */
  public static final FilterQuery EMPTY = new FilterQuery(List.of());

  private final List<FilterTerm> terms;

  private FilterQuery(List<FilterTerm> terms) {
    this.terms = List.copyOf(terms);
  }

  /** Reads {@code text}. Never throws: what cannot be read is an error and left out. */
  public static Parsed parse(String text) {
    FilterParser parser = new FilterParser(text);
    return new Parsed(new FilterQuery(parser.terms()), parser.errors());
  }

  /**
   * A reading.
   *
   * @param query the terms that could be read
   * @param errors what could not, in the order of the text
   */
  public record Parsed(FilterQuery query, List<FilterError> errors) {}

  /** The text that {@link #parse} reads back to an equal query. */
  public String text() {
    return terms.stream().map(FilterTerm::text).collect(Collectors.joining(" "));
  }

  /** The terms in their order. */
  public List<FilterTerm> terms() {
    return terms;
  }

  /** Whether it matches everything. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** This query and {@code more}; a term that is there already is not added again. */
  public FilterQuery and(FilterQuery more) {
    Set<FilterTerm> joined = new LinkedHashSet<>(terms);
    joined.addAll(more.terms);
    List<String> texts = joined.stream().map(each -> protectedText(each, joined.size())).toList();
    return parse(String.join(" ", texts)).query();
  }

  /** This query without {@code term}. */
  public FilterQuery without(FilterTerm term) {
    return new FilterQuery(terms.stream().filter(each -> !each.equals(term)).toList());
  }

  /** This query without every {@code key:…} term. */
  public FilterQuery withoutKey(String key) {
    return new FilterQuery(terms.stream().filter(each -> !key.equals(each.key())).toList());
  }

  /** The values chosen for {@code key} by {@code key:a,b} terms. */
  public Set<String> values(String key) {
    Set<String> chosen = new LinkedHashSet<>();
    for (FilterTerm term : terms) {
      if (key.equals(term.key())) {
        chosen.addAll(term.values());
      }
    }
    return chosen;
  }

  /** Chooses or drops one value of {@code key}; the values of a key are joined by OR. */
  public FilterQuery withValue(String key, String value, boolean on) {
    Set<String> chosen = values(key);
    boolean changed = on ? chosen.add(value) : chosen.remove(value);
    if (!changed) {
      return this;
    }
    return withValues(key, chosen);
  }

  /** Replaces what is chosen for {@code key}; none drops the term. */
  public FilterQuery withValues(String key, Set<String> values) {
    String term =
        values.isEmpty()
            ? null
            : key + ":" + values.stream().map(FilterQuery::quote).collect(Collectors.joining(","));
    List<String> texts = new ArrayList<>();
    boolean placed = false;
    for (FilterTerm each : terms) {
      if (!key.equals(each.key())) {
        texts.add(protectedText(each, 2));
      } else if (!placed && term != null) {
        texts.add(term);
        placed = true;
      }
    }
    if (!placed && term != null) {
      texts.add(term);
    }
    return parse(String.join(" ", texts)).query();
  }

  /** A value as the language writes it: in quotation marks where it needs them. */
  public static String quote(String value) {
    boolean plain =
        !value.isEmpty()
            && value
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_./@*?+:".indexOf(c) >= 0);
    return plain ? value : '"' + value.replace("\"", "") + '"';
  }

  private static String protectedText(FilterTerm term, int terms) {
    return terms > 1 && term.key() == null && FilterParser.isAlternative(term.text())
        ? "(" + term.text() + ")"
        : term.text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilterQuery query && query.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
