package io.github.amiexplorer.model.change;

import org.jspecify.annotations.Nullable;

/**
 * Stands for an id that a request of the same plan will bring. Written {@code @step} for what the
 * step makes and {@code @step/0}, {@code @step/1} … for what comes with it, such as the snapshots
 * of a copy in the order of its devices.
 *
 * @param step the number of the step
 * @param part which of the things that come with it, or {@code null} for the thing itself
 */
public record ResultReference(int step, @Nullable Integer part) {
  /** The text for what a step makes. */
  public static String of(int step) {
    return "@" + step;
  }

  /** The text for a part that comes with what a step makes. */
  public static String of(int step, int part) {
    return "@" + step + "/" + part;
  }

  /** Reads a text; {@code null} where it is a plain id. */
  public static @Nullable ResultReference parse(String text) {
    if (!text.startsWith("@")) {
      return null;
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? new ResultReference(Integer.parseInt(text, 1, text.length(), 10), null)
        : new ResultReference(
            Integer.parseInt(text, 1, slash, 10), Integer.parseInt(text.substring(slash + 1)));
  }
}
