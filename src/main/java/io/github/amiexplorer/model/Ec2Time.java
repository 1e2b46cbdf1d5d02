package io.github.amiexplorer.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that EC2 gives as text. {@code 2026-11-22T12:00:00.000Z} and the same without
 * milliseconds is what EC2 writes; it is read without the JDK's formatters, which cost more than
 * all other fields of an image together.
 */
public final class Ec2Time {
  /** What {@link #millis} gives for other texts. */
  public static final long UNREADABLE = Long.MIN_VALUE;

  private static final int WITH_MILLIS = 24;
  private static final int WITHOUT_MILLIS = 20;
  private static final String FORM = "####-##-##T##:##:##.###Z";
  private static final long DAY = 86_400_000;

  private Ec2Time() {}

  /**
   * The instant of an ISO 8601 text, or {@code null} for none or an unreadable one. Years have four
   * digits, so that every instant fits in epoch milliseconds.
   */
  public static @Nullable Instant parse(@Nullable String text) {
    if (text == null || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    long millis = millis(bytes, 0, bytes.length);
    if (millis != UNREADABLE) {
      return Instant.ofEpochMilli(millis);
    }
    try {
      return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  /**
   * Epoch milliseconds of a time from 1970 on, written in one of EC2's two forms in ASCII, or
   * {@link #UNREADABLE}, which does not mean that it is no time.
   */
  public static long millis(byte[] bytes, int from, int to) {
    int length = to - from;
    if ((length != WITH_MILLIS && length != WITHOUT_MILLIS) || bytes[to - 1] != 'Z') {
      return UNREADABLE;
    }
    for (int at = 0; at < length - 1; at++) {
      byte b = bytes[from + at];
      char form = FORM.charAt(at);
      if (form == '#' ? b < '0' || b > '9' : b != form) {
        return UNREADABLE;
      }
    }
    int year = number(bytes, from, 4);
    int month = number(bytes, from + 5, 2);
    int day = number(bytes, from + 8, 2);
    int hour = number(bytes, from + 11, 2);
    int minute = number(bytes, from + 14, 2);
    int second = number(bytes, from + 17, 2);
    int milli = length == WITH_MILLIS ? number(bytes, from + 20, 3) : 0;
    if (year < 1970 || !isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) {
      return UNREADABLE;
    }
    return epochDay(year, month, day) * DAY
        + hour * 3_600_000L
        + minute * 60_000L
        + second * 1_000L
        + milli;
  }

  private static int number(byte[] bytes, int from, int digits) {
    int number = 0;
    for (int at = from; at < from + digits; at++) {
      number = number * 10 + bytes[at] - '0';
    }
    return number;
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth());
  }

  /** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms"). */
  private static long epochDay(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400;
    int yoe = y - era * 400;
    int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146_097L + doe - 719_468;
  }
}
