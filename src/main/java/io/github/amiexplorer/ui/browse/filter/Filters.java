package io.github.amiexplorer.ui.browse.filter;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.query.FilterQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits of a filter, term by term. A facet's values share one term with commas between them ({@code
 * arch:arm64,x86_64}), a range is one term or two ({@code age<90d}).
 */
public final class Filters {
  private static final Pattern TERM = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|\\S)+");
  private static final Pattern NUMBER = Pattern.compile("(<=|>=|<|>)([0-9]+)[a-zA-Z]*");

  private Filters() {}

  /** The terms of a filter as texts. */
  public static List<String> terms(FilterQuery filter) {
    return split(filter.text());
  }

  /** The filter that this text says; what is wrong in it is left out. */
  public static FilterQuery parse(String text) {
    return new FilterQuery(text.strip(), split(text));
  }

  /** With one more term at its end; a term that is there stays where it is. */
  public static FilterQuery with(FilterQuery filter, String term) {
    List<String> terms = terms(filter);
    return terms.contains(term) ? filter : of(added(terms, term));
  }

  /** Without that term. */
  public static FilterQuery without(FilterQuery filter, String term) {
    return of(terms(filter).stream().filter(each -> !each.equals(term)).toList());
  }

  /** The values that the filter chooses of a facet. */
  public static Set<String> chosen(FilterQuery filter, Facet facet) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String term : terms(filter)) {
      if (facet == Facet.TAG) {
        if (term.startsWith("tag:") && term.indexOf('=') < 0) {
          chosen.add(unquoted(term.substring(4)));
        }
      } else if (term.startsWith(facet.key() + ":")) {
        chosen.addAll(values(term.substring(facet.key().length() + 1)));
      }
    }
    return chosen;
  }

  /** With a value of a facet, or without it. */
  public static FilterQuery choose(FilterQuery filter, Facet facet, String value, boolean on) {
    if (facet == Facet.TAG) {
      String term = "tag:" + quoted(value);
      return on ? with(filter, term) : without(filter, term);
    }
    Set<String> chosen = new LinkedHashSet<>(chosen(filter, facet));
    if (on) {
      chosen.add(value);
    } else {
      chosen.remove(value);
    }
    String prefix = facet.key() + ":";
    String term =
        prefix + String.join(",", chosen.stream().map(Filters::quoted).toList());
    return of(replaced(terms(filter), prefix, chosen.isEmpty() ? List.of() : List.of(term)));
  }

  /** The range that the filter chooses of age (days) or size (GiB). */
  public static Range range(FilterQuery filter, Facet facet) {
    long from = 0;
    long below = Long.MAX_VALUE;
    for (String term : terms(filter)) {
      Matcher number =
          term.startsWith(facet.key()) ? NUMBER.matcher(term.substring(facet.key().length())) : null;
      if (number != null && number.matches()) {
        long limit = Long.parseLong(number.group(2));
        switch (number.group(1)) {
          case "<" -> below = Math.min(below, limit);
          case "<=" -> below = Math.min(below, limit + 1);
          case ">" -> from = Math.max(from, limit + 1);
          default -> from = Math.max(from, limit);
        }
      }
    }
    return new Range(from, below);
  }

  /** With that range of age or size and no other. */
  public static FilterQuery range(FilterQuery filter, Facet facet, Range range) {
    String unit = facet == Facet.AGE ? "d" : "";
    List<String> limits = new ArrayList<>();
    if (range.from() > 0) {
      limits.add(facet.key() + ">=" + range.from() + unit);
    }
    if (range.below() != Long.MAX_VALUE) {
      limits.add(facet.key() + "<" + range.below() + unit);
    }
    List<String> kept = new ArrayList<>();
    for (String term : terms(filter)) {
      boolean old =
          term.startsWith(facet.key())
              && NUMBER.matcher(term.substring(facet.key().length())).matches();
      if (!old) {
        kept.add(term);
      }
    }
    kept.addAll(limits);
    return of(kept);
  }

  /** The part up to and with the sign between key and value, or an empty text for a word. */
  public static String key(String term) {
    Matcher sign = Pattern.compile("^-?[a-zA-Z][\\w.\\-]*(?::[^=:<>\"]+=|<=|>=|[:=<>])").matcher(term);
    return sign.find() ? sign.group() : "";
  }

  private static FilterQuery of(List<String> terms) {
    return parse(String.join(" ", terms));
  }

  private static List<String> split(String text) {
    List<String> terms = new ArrayList<>();
    Matcher term = TERM.matcher(text);
    while (term.find()) {
      terms.add(term.group());
    }
    return terms;
  }

  private static List<String> added(List<String> terms, String term) {
    List<String> next = new ArrayList<>(terms);
    next.add(term);
    return next;
  }

  private static List<String> replaced(List<String> terms, String prefix, List<String> by) {
    List<String> next = new ArrayList<>();
    boolean placed = false;
    for (String term : terms) {
      if (!term.startsWith(prefix)) {
        next.add(term);
      } else if (!placed) {
        next.addAll(by);
        placed = true;
      }
    }
    if (!placed) {
      next.addAll(by);
    }
    return next;
  }

  private static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    Matcher value = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^,])+").matcher(list);
    while (value.find()) {
      values.add(unquoted(value.group()));
    }
    return values;
  }

  /** A value in quotes where the filter language would read more than one word. */
  public static String quoted(String value) {
    boolean plain =
        !value.isEmpty() && value.chars().noneMatch(c -> c <= ' ' || c == '"' || c == ',' || c == '\\');
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }
}
