package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** EC2's rules for when an image is deprecated (EnableImageDeprecation). */
final class Deprecation {
  private static final int YEARS = 10;
  private static final int YEARS_PUBLIC = 2;
  private static final int HALF_A_MINUTE = 30;

  private Deprecation() {}

  /** The time that a request gives, rounded to a minute, as EC2 writes it. */
  static String checked(Ec2Call call, SandboxImage image, String text) {
    Instant asked = parse(text);
    Instant rounded = asked.plusSeconds(HALF_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
    Instant now = call.world().instant();
    if (asked.isBefore(now)) {
      throw wrong(text, "The date and time must not be in the past.");
    }
    if (asked.isAfter(later(now, YEARS))) {
      throw wrong(text, "The date and time must be within 10 years from now.");
    }
    if (image.isPublic() && asked.isAfter(later(created(image), YEARS_PUBLIC))) {
      throw wrong(
          text, "The date and time of a public image must be within 2 years from its creation.");
    }
    return World.text(rounded);
  }

  /** When an image is deprecated that becomes public now: at the latest 2 years after creation. */
  static @Nullable String ofPublic(SandboxImage image) {
    String latest = World.text(later(created(image), YEARS_PUBLIC));
    String before = image.deprecationTime();
    return before == null || before.compareTo(latest) > 0 ? latest : before;
  }

  private static Instant created(SandboxImage image) {
    return Instant.parse(image.creationDate());
  }

  private static Instant later(Instant from, int years) {
    return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
  }

  private static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException wrong) {
      throw wrong(text, "Expected: YYYY-MM-DDTHH:MM:SSZ.");
    }
  }

  private static ApiError wrong(String text, String why) {
    return ApiError.invalid(
        "InvalidParameterValue",
        "Value (" + text + ") for parameter DeprecateAt is invalid. " + why);
  }
}
