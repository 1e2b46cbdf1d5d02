package io.github.amiexplorer.settings;

/**
 * Where the main window was, in pixels; width 0 where that is not known.
 *
 * @param side width of the left pane, 0 for the default
 * @param detail width of the detail pane, 0 for the default
 */
public record WindowBounds(
    double x,
    double y,
    double width,
    double height,
    boolean maximized,
    double side,
    double detail) {
  /** At first start. */
  public static final WindowBounds UNKNOWN = new WindowBounds(0, 0, 0, 0, false, 0, 0);
}
