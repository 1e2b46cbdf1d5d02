package io.github.amiexplorer.operation.run;

/** Client tokens of steps that are tried again: the plan's own with the number of the try. */
final class Tokens {
  private Tokens() {}

  /** The token after {@code last}, of a step whose first one was {@code first}. */
  static String next(String first, String last) {
    int tries = last.equals(first) ? 1 : Integer.parseInt(last.substring(first.length() + 1));
    return first + "r" + (tries + 1);
  }
}
