package io.github.amiexplorer.catalog.query;

/** A regular expression costs more than a search may take; the search has no answer. */
public final class CostlyPatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String expression;

  CostlyPatternException(String expression) {
    super("Too costly: /" + expression + "/", null, false, false);
    this.expression = expression;
  }

  /** The expression, without its slashes. */
  public String expression() {
    return expression;
  }
}
