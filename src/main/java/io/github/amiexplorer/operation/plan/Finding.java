package io.github.amiexplorer.operation.plan;

import io.github.amiexplorer.model.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look before the deed found, read only.
 *
 * @param <T> what such a plan looks at; the window has words for each
 * @param region where, {@code null} where it is about all
 * @param subject which thing, such as an image's name; may be empty
 * @param facts what the words say: numbers, ids, the reason why something could not be checked
 */
public record Finding<T extends Enum<T>>(
    Severity severity, T topic, @Nullable Region region, String subject, List<String> facts) {
  /** How much it matters. */
  public enum Severity {
    /** Looked at and fine. */
    OK,
    /** Works, but know this. */
    WARNING,
    /** Would fail: nothing is sent before it is mended. */
    BLOCKER,
    /** Could not be looked at; the facts say why. */
    UNCHECKED
  }

  /** Shorthand for one. */
  public static <T extends Enum<T>> Finding<T> of(
      Severity severity, T topic, @Nullable Region region, String subject, String... facts) {
    return new Finding<>(severity, topic, region, subject, List.of(facts));
  }
}
