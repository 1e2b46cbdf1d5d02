package io.github.amiexplorer.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the times that EC2 gives as text. */
public final class Ec2Time {
  private Ec2Time() {}

  /**
   * The instant of an ISO 8601 text, or {@code null} for none or an unreadable one. Years have four
   * digits, so that every instant fits in epoch milliseconds.
   */
  public static @Nullable Instant parse(@Nullable String text) {
    if (text == null || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    try {
      return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
