package io.github.amiexplorer.ui.shell;

/** Says something in passing, without asking. */
@FunctionalInterface
interface Notices {
  /**
   * Shows a message for a moment.
   *
   * @param icon an Ikonli literal
   * @param kind {@code success}, {@code warning}, {@code danger} or {@code accent}
   */
  void show(String icon, String kind, String title, String text);
}
