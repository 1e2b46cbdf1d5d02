package io.github.amiexplorer.catalog.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;

/**
 * A regular expression that is looked for in each text of an image by itself. RE2 takes time linear
 * in the text; how large a pattern may be is bounded here, and how long a search may look by its
 * {@link Effort}.
 */
final class LinearRegex {
  /** Steps of the compiled pattern: a millisecond for a text of some hundred characters. */
  private static final int MOST_STEPS = 2_000;

  private final String expression;
  private final Pattern pattern;

  /**
   * Compiles it; letters of any case are the same.
   *
   * @throws PatternSyntaxException where it is broken, or too large
   */
  LinearRegex(String expression) {
    this.expression = expression;
    if (RepeatCount.of(expression) > MOST_STEPS) {
      throw new PatternSyntaxException("too large", expression);
    }
    pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    if (pattern.programSize() > MOST_STEPS) {
      throw new PatternSyntaxException("too large", expression);
    }
  }

  /** Asked part by part, so that what images share is looked at once. */
  Condition condition() {
    Condition find = (image, context) -> find(image.text(), context.effort());
    return Condition.any(
        List.of(
            Condition.reading(Condition.Reads.TEXT, find),
            Condition.reading(Condition.Reads.OWNER, find),
            Condition.reading(Condition.Reads.KEY, find)));
  }

  /** Whether one of some texts, each with a line end, contains it. */
  private boolean find(String texts, Effort effort) {
    for (int from = 0, end; from < texts.length(); from = end + 1) {
      end = texts.indexOf('\n', from);
      effort.check(expression);
      Matcher matcher = pattern.matcher(texts.substring(from, end));
      if (matcher.find()) {
        return true;
      }
    }
    return false;
  }
}
