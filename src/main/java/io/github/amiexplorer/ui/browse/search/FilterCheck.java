package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.catalog.query.FilterError;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.ui.browse.search.SearchModel.Problem;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words what is wrong with a filter text. */
public final class FilterCheck {
  private static final int LONGEST = 40;

  private final Words words;

  /** Speaks the language of {@code words}. */
  public FilterCheck(Words words) {
    this.words = words;
  }

  /** The first thing that is wrong, or {@code null}. */
  @Nullable Problem problem(String text) {
    List<FilterError> errors = FilterQuery.parse(text).errors();
    if (errors.isEmpty()) {
      return null;
    }
    FilterError first = errors.getFirst();
    return new Problem(
        sentence(first),
        first.position(),
        Math.min(text.length(), first.position() + first.length()));
  }

  /** That a regular expression takes too long, and where it stands. */
  Problem costly(String text, String expression) {
    String pattern = "/" + expression + "/";
    int from = Math.max(0, text.indexOf(pattern));
    return new Problem(
        words.text("browse.problem.costly", SafeText.of(pattern, LONGEST)),
        from,
        Math.min(text.length(), from + pattern.length()));
  }

  private String sentence(FilterError error) {
    String subject = SafeText.of(error.subject(), LONGEST);
    return switch (error.kind()) {
      case UNKNOWN_KEY -> words.text("browse.problem.key", subject);
      case MISSING_VALUE -> words.text("browse.problem.missing", subject);
      case BAD_VALUE -> words.text("browse.problem.value", subject);
      case BAD_NUMBER -> words.text("browse.problem.number", subject);
      case BAD_TIME -> words.text("browse.problem.time", subject);
      case BAD_PATTERN -> words.text("browse.problem.pattern", subject);
      case UNCLOSED_QUOTE -> words.text("browse.problem.quote");
      case UNCLOSED_PARENTHESIS -> words.text("browse.problem.parenthesis");
      case UNEXPECTED -> words.text("browse.problem.unexpected", subject);
    };
  }
}
