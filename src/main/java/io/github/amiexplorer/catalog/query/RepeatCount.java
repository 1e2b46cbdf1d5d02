package io.github.amiexplorer.catalog.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often the innermost part of a regular expression is written out where counts stand inside
 * counts: {@code (x{30}){30}} is 900. Compilers copy what is repeated, so this is asked first. Also
 * bounds how deep groups may stand in each other.
 */
final class RepeatCount {
  private static final int DEEPEST = 100;
  private static final long LARGE = Integer.MAX_VALUE;

  private RepeatCount() {}

  /** At most {@link Integer#MAX_VALUE}; that for groups that stand too deep. */
  static long of(String expression) {
    Deque<Long> open = new ArrayDeque<>();
    long here = 1;
    long last = 1;
    for (int at = 0; at < expression.length(); at++) {
      char c = expression.charAt(at);
      if (c == '(') {
        if (open.size() == DEEPEST) {
          return LARGE;
        }
        open.push(here);
        here = 1;
        last = 1;
      } else if (c == ')' && !open.isEmpty()) {
        last = here;
        here = Math.max(here, open.pop());
      } else if (c == '{') {
        last = Math.min(LARGE, last * Math.max(1, largest(expression, at + 1)));
        here = Math.max(here, last);
      } else {
        at += c == '\\' ? 1 : 0;
        last = 1;
      }
    }
    return here;
  }

  /** The larger one of the counts of {@code {n,m}}. */
  private static long largest(String expression, int from) {
    long largest = 0;
    long number = 0;
    for (int at = from; at < expression.length() && expression.charAt(at) != '}'; at++) {
      int digit = Character.digit(expression.charAt(at), 10);
      number = digit < 0 ? 0 : Math.min(LARGE, number * 10 + digit);
      largest = Math.max(largest, number);
    }
    return largest;
  }
}
