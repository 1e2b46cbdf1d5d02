package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.ui.browse.search.SearchModel.Problem;
import io.github.amiexplorer.ui.browse.search.SearchModel.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the filter language knows about a draft. */
public interface Completions {
  /** What is wrong with it, or {@code null}. */
  @Nullable Problem problem(String draft);

  /** Says that a regular expression, in the draft or not, takes too long. */
  Problem costly(String draft, String expression);

  /** The letters that most likely follow, or an empty text. */
  String ghost(String draft, List<Suggestion> suggestions);

  /** What the user may mean, best first within its group. */
  List<Suggestion> suggestions(String draft, @Nullable Answer answer);
}
