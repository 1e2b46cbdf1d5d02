package io.github.amiexplorer.catalog.query;

import java.util.regex.Pattern;

/**
 * A regular expression that cannot hang: every character the engine reads costs one step, and a
 * text that costs more than {@link #STEPS} does not match.
 */
final class BoundedRegex {
  /** Far above what a sensible pattern needs for a searchable text of some hundred characters. */
  private static final int STEPS = 50_000;

  private final Pattern pattern;

  /** Throws {@link java.util.regex.PatternSyntaxException} for a broken pattern. */
  BoundedRegex(String expression) {
    pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean find(String text) {
    try {
      return pattern.matcher(new Metered(text, 0, text.length(), new int[] {STEPS})).find();
    } catch (OutOfSteps | StackOverflowError tooCostly) {
      return false;
    }
  }

  private record Metered(String text, int from, int to, int[] steps) implements CharSequence {
    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      if (--steps[0] < 0) {
        throw new OutOfSteps();
      }
      return text.charAt(from + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Metered(text, from + start, from + end, steps);
    }

    @Override
    public String toString() {
      return text.substring(from, to);
    }
  }

  private static final class OutOfSteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfSteps() {
      super("too many steps", null, false, false);
    }
  }
}
