package io.github.amiexplorer.operation.run;

/** The connection is read-only, or the plan was made for another account. Nothing was sent. */
public final class ChangesNotAllowedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which of the two it was. */
  public ChangesNotAllowedException(String message) {
    super(message);
  }
}
