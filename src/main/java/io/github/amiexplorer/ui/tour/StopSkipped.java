package io.github.amiexplorer.ui.tour;

/** The stop cannot run here, and nobody is to blame; the message says why in a sentence. */
final class StopSkipped extends Exception {
  private static final long serialVersionUID = 1L;

  StopSkipped(String why) {
    super(why);
  }
}
