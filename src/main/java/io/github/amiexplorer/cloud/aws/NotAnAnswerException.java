package io.github.amiexplorer.cloud.aws;

/**
 * A success by status whose body is not what the service would send. Not an SDK exception, so the
 * SDK does not ask again.
 */
final class NotAnAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAnAnswerException(String what) {
    super(what);
  }
}
