package io.github.amiexplorer.ui.browse.filter;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.catalog.query.FilterTerm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of a filter beside those it knows itself: terms by their text, ranges, chips. */
public final class Filters {
  private static final Pattern LIMIT = Pattern.compile("(age|size)(<=|>=|<|>)([0-9]+)(?:d|GiB)?");
  private static final Pattern KEY =
      Pattern.compile("^-?[A-Za-z][A-Za-z.\\-]*(?::|<=|>=|!=|<|>|=)");

  private Filters() {}

  /** With what {@code term} says; a term that is there stays where it is. */
  public static FilterQuery with(FilterQuery filter, String term) {
    return filter.and(FilterQuery.parse(term).query());
  }

  /** Without the term of that text. */
  public static FilterQuery without(FilterQuery filter, String text) {
    FilterQuery next = filter;
    for (FilterTerm term : filter.terms()) {
      if (term.text().equals(text)) {
        next = next.without(term);
      }
    }
    return next;
  }

  /** The range that the filter chooses of age (days) or size (GiB). */
  public static Range range(FilterQuery filter, Facet facet) {
    long from = 0;
    long below = Long.MAX_VALUE;
    for (FilterTerm term : filter.terms()) {
      Matcher limit = LIMIT.matcher(term.text());
      if (limit.matches() && limit.group(1).equals(facet.key())) {
        long number = Long.parseLong(limit.group(3));
        switch (limit.group(2)) {
          case "<" -> below = Math.min(below, number);
          case "<=" -> below = Math.min(below, number + 1);
          case ">" -> from = Math.max(from, number + 1);
          default -> from = Math.max(from, number);
        }
      }
    }
    return new Range(from, below);
  }

  /** With that range of age or size and no other. */
  public static FilterQuery ranged(FilterQuery filter, Facet facet, Range range) {
    FilterQuery next = filter;
    for (FilterTerm term : filter.terms()) {
      Matcher limit = LIMIT.matcher(term.text());
      if (limit.matches() && limit.group(1).equals(facet.key())) {
        next = next.without(term);
      }
    }
    String unit = facet == Facet.AGE ? "d" : "GiB";
    if (range.from() > 0) {
      next = with(next, facet.key() + ">=" + range.from() + unit);
    }
    if (range.below() != Long.MAX_VALUE) {
      next = with(next, facet.key() + "<" + range.below() + unit);
    }
    return next;
  }

  /** The part of a term up to and with the sign before its value, or an empty text for a word. */
  public static String key(String term) {
    Matcher sign = KEY.matcher(term);
    return sign.find() ? sign.group() : "";
  }

  /** The words of a text that is being typed, blanks in quotation marks kept. */
  public static List<String> words(String text) {
    return Pattern.compile("(?:\"[^\"]*\"?|\\S)+")
        .matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }
}
