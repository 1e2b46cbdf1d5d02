package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.AmiIds;
import io.github.amiexplorer.ui.browse.filter.Filters;
import io.github.amiexplorer.ui.browse.search.SearchModel.Group;
import io.github.amiexplorer.ui.browse.search.SearchModel.Problem;
import io.github.amiexplorer.ui.browse.search.SearchModel.Suggestion;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Completes from what the answer counts: keys, values with their counts, names in sight. */
public final class AnswerCompletions implements Completions {
  private static final List<String> KEYS =
      List.of(
          "owner:",
          "region:",
          "arch:",
          "os:",
          "state:",
          "boot:",
          "root:",
          "age<",
          "age>",
          "size<",
          "size>",
          "tag:",
          "visibility:",
          "name=",
          "is:mine",
          "public",
          "deprecated",
          "encrypted");
  private static final int MOST_KEYS = 4;
  private static final int MOST_VALUES = 6;
  private static final int MOST_NAMES = 3;
  private static final int SHORTEST = 2;

  private final Words words;
  private final FilterCheck check;
  private volatile NamesInSight inSight = NamesInSight.NONE;

  /** Speaks the language of {@code words}. */
  public AnswerCompletions(Words words, FilterCheck check) {
    this.words = words;
    this.check = check;
  }

  /** Reads what it needs of the rows of an answer, better before and off the FX thread. */
  public void read(ImageRows rows) {
    if (!rows.equals(inSight.rows())) {
      inSight = NamesInSight.of(rows);
    }
  }

  @Override
  public @Nullable Problem problem(String draft) {
    return draft.isBlank() ? null : check.problem(draft);
  }

  @Override
  public Problem costly(String draft, String expression) {
    return check.costly(draft, expression);
  }

  @Override
  public String ghost(String draft, List<Suggestion> suggestions) {
    String typed = last(draft);
    if (typed.isEmpty()) {
      return "";
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    for (Suggestion each : suggestions) {
      String whole = last(each.text());
      if (each.group() != Group.NAMES
          && whole.length() > typed.length()
          && whole.toLowerCase(Locale.ROOT).startsWith(lower)) {
        return whole.substring(typed.length());
      }
    }
    return "";
  }

  @Override
  public List<Suggestion> suggestions(String draft, @Nullable Answer answer) {
    String typed = last(draft);
    String before = draft.substring(0, draft.length() - typed.length());
    List<Suggestion> found = new ArrayList<>();
    List<String> ids = AmiIds.parse(draft).ids();
    if (!ids.isEmpty()) {
      found.add(
          new Suggestion(
              Group.LOOK_UP,
              "id:" + String.join(",", ids),
              words.text("browse.search.ids", ids.size()),
              ids.getFirst(),
              -1,
              true));
      return found;
    }
    Facet facet = facet(typed);
    if (facet != null && answer != null) {
      String part = typed.substring(facet.key().length() + 1);
      values(found, answer, facet, part, before, MOST_VALUES + 2);
    } else if (!typed.isEmpty()) {
      keys(found, typed, before);
      if (answer != null && typed.length() >= SHORTEST) {
        for (Facet each :
            List.of(Facet.PUBLISHER, Facet.OPERATING_SYSTEM, Facet.REGION, Facet.ARCHITECTURE)) {
          values(found, answer, each, typed, before, 2);
        }
        names(found, answer, typed, before);
      }
    }
    return found;
  }

  private void keys(List<Suggestion> found, String typed, String before) {
    KEYS.stream()
        .filter(key -> key.startsWith(typed.toLowerCase(Locale.ROOT)) && !key.equals(typed))
        .limit(MOST_KEYS)
        .forEach(
            key ->
                found.add(
                    new Suggestion(
                        Group.KEYS, before + key, key, explained(key), -1, isWhole(key))));
  }

  private static boolean isWhole(String key) {
    return Character.isLetter(key.charAt(key.length() - 1));
  }

  private static void values(
      List<Suggestion> found, Answer answer, Facet facet, String typed, String before, int most) {
    String part = typed.substring(typed.lastIndexOf(',') + 1).toLowerCase(Locale.ROOT);
    String kept = typed.substring(0, typed.length() - part.length());
    int count = 0;
    for (FacetValue value : answer.facets().getOrDefault(facet, List.of())) {
      if (count == most) {
        // There may be tens of thousands of publishers.
        return;
      }
      boolean fits =
          value.value().regionMatches(true, 0, part, 0, part.length())
              || value.label().toLowerCase(Locale.ROOT).contains(part);
      if (fits) {
        count++;
        String shown = facet == Facet.PUBLISHER ? word(value) : value.value();
        found.add(
            new Suggestion(
                Group.VALUES,
                before + facet.key() + ":" + kept + FilterQuery.quote(shown),
                value.label(),
                value.label().equals(value.value()) ? "" : value.value(),
                value.count(),
                true));
      }
    }
  }

  /** A publisher is named as one types it where its label is one word, else by its account. */
  private static String word(FacetValue value) {
    String label = value.label().toLowerCase(Locale.ROOT);
    return label.matches("[a-z0-9\\-]+") ? label : value.value();
  }

  private void names(List<Suggestion> found, Answer answer, String typed, String before) {
    read(answer.rows());
    inSight
        .containing(typed, MOST_NAMES)
        .forEach(
            name ->
                found.add(
                    new Suggestion(
                        Group.NAMES, before + FilterQuery.quote(name), name, "", -1, true)));
  }

  private static @Nullable Facet facet(String typed) {
    for (Facet facet : Facet.values()) {
      if (typed.startsWith(facet.key() + ":")) {
        return facet;
      }
    }
    return null;
  }

  private static String last(String draft) {
    List<String> terms = Filters.words(draft);
    return terms.isEmpty() || draft.endsWith(" ") ? "" : terms.getLast();
  }

  private String explained(String key) {
    return switch (key) {
      case "owner:" -> words.text("browse.key.owner");
      case "region:" -> words.text("browse.key.region");
      case "arch:" -> words.text("browse.key.arch");
      case "os:" -> words.text("browse.key.os");
      case "state:" -> words.text("browse.key.state");
      case "boot:" -> words.text("browse.key.boot");
      case "root:" -> words.text("browse.key.root");
      case "age<", "age>" -> words.text("browse.key.age");
      case "size<", "size>" -> words.text("browse.key.size");
      case "tag:" -> words.text("browse.key.tag");
      case "visibility:" -> words.text("browse.key.visibility");
      case "name=" -> words.text("browse.key.name");
      case "is:mine" -> words.text("browse.key.mine");
      case "public" -> words.text("browse.key.public");
      case "deprecated" -> words.text("browse.key.deprecated");
      default -> words.text("browse.key.encrypted");
    };
  }
}
