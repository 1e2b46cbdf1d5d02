package io.github.amiexplorer.catalog.query;

import io.github.amiexplorer.catalog.query.FilterError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of the filter language: a key with values, a keyword, or text to look for.
 *
 * @param about the key it narrows, or {@code null}
 * @param values those of the key
 * @param chosen whether the values are listed, not compared
 */
record FilterWord(
    Condition condition, @Nullable String about, List<String> values, boolean chosen) {
  private static final Pattern KEYED =
      Pattern.compile("([A-Za-z][A-Za-z.\\-]*)(:|<=|>=|!=|<|>|=)(.*)", Pattern.DOTALL);

  private FilterWord(Condition condition) {
    this(condition, null, List.of(), false);
  }

  /**
   * Reads {@code word}; what cannot be read is added to {@code errors} and gives {@code null}.
   *
   * @param start where the word stands in the text
   * @param length the length of the text
   */
  static @Nullable FilterWord read(String word, int start, int length, List<FilterError> errors) {
    if (word.charAt(0) != '"') {
      Condition keyword = Keywords.find(word);
      if (keyword != null) {
        return new FilterWord(keyword);
      }
      var keyed = KEYED.matcher(word);
      if (keyed.matches()) {
        String key = keyed.group(1);
        String rest = keyed.group(3);
        try {
          return keyed(key, keyed.group(2), rest);
        } catch (FieldProblem problem) {
          boolean atKey = problem.kind() == Kind.UNKNOWN_KEY;
          errors.add(
              new FilterError(
                  problem.kind(),
                  atKey ? start : Math.min(start + keyed.start(3), length - 1),
                  Math.max(1, atKey ? key.length() : rest.length()),
                  problem.subject()));
          return null;
        }
      }
    }
    String plain = Candidate.fold(word.replace("\"", ""));
    return plain.isEmpty() ? null : new FilterWord(new Condition.Word(plain));
  }

  private static FilterWord keyed(String key, String operator, String rest) {
    List<String> values = values(rest);
    if (values.isEmpty()) {
      throw new FieldProblem(Kind.MISSING_VALUE, key);
    }
    if (key.equals("tag") && operator.equals(":")) {
      Condition tag = Condition.reading(Condition.Reads.TEXT, TagCondition.of(rest));
      return TagCondition.hasValue(rest)
          ? new FilterWord(tag)
          : new FilterWord(tag, key, values, true);
    }
    FilterField field = FilterField.find(key);
    if (operator.equals("=") || (operator.equals(":") && field == null)) {
      Condition exact = Ec2Filters.find(key, values);
      if (exact != null) {
        return new FilterWord(exact);
      }
    }
    if (field == null) {
      throw new FieldProblem(Kind.UNKNOWN_KEY, key);
    }
    if (operator.equals("!=")) {
      return new FilterWord(field.condition(":", values).negate());
    }
    boolean chosen = operator.equals(":") || operator.equals("=");
    return new FilterWord(field.condition(operator, values), field.key(), values, chosen);
  }

  /** Values between commas outside of quotation marks, the marks removed. */
  static List<String> values(String rest) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= rest.length(); i++) {
      char c = i < rest.length() ? rest.charAt(i) : ',';
      if (c == '"') {
        quoted = !quoted;
      } else if (i == rest.length() || (c == ',' && !quoted)) {
        if (!value.isEmpty()) {
          values.add(value.toString());
        }
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    return values;
  }
}
