package io.github.amiexplorer.ui.tour;

/** The window did not do what it should; the message says what in a sentence. */
final class StopFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StopFailed(String why) {
    super(why);
  }
}
