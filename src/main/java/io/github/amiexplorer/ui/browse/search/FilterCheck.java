package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.ui.browse.search.SearchModel.Problem;
import io.github.amiexplorer.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** Says in words what is wrong with a filter text. */
public final class FilterCheck {
  private final Words words;

  /** Speaks the language of {@code words}. */
  public FilterCheck(Words words) {
    this.words = words;
  }

  /** The first thing that is wrong, or {@code null}. */
  @Nullable Problem problem(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1
        ? new Problem(words.text("browse.problem.quote"), text.indexOf('"'), text.length())
        : null;
  }
}
