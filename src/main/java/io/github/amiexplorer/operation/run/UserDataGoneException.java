package io.github.amiexplorer.operation.run;

/** A launch is to be sent again, but its user data is not kept any more. */
final class UserDataGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
