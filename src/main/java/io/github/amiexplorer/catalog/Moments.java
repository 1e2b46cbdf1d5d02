package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Ec2Time;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * EC2's times as numbers and back: {@code 2026-11-22T12:00:00.000Z}, 24 characters, is what EC2
 * writes; it is read and written without the JDK's formatters, which cost more than all other
 * fields of an image together.
 */
final class Moments {
  private static final int LENGTH = 24;
  private static final long DAY = 86_400_000;

  private Moments() {}

  /** Epoch milliseconds, or {@link Candidate#NEVER} for none or an unreadable one. */
  static long millis(@Nullable String text) {
    if (text == null) {
      return Candidate.NEVER;
    }
    long canonical = canonical(text);
    if (canonical != Candidate.NEVER) {
      return canonical;
    }
    Instant time = Ec2Time.parse(text);
    return time == null ? Candidate.NEVER : time.toEpochMilli();
  }

  /** Whether {@link #text} gives exactly this text back. */
  static boolean isCanonical(String text) {
    return canonical(text) != Candidate.NEVER;
  }

  private static long canonical(String text) {
    if (text.length() != LENGTH
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || text.charAt(19) != '.'
        || text.charAt(23) != 'Z') {
      return Candidate.NEVER;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    int milli = number(text, 20, 23);
    boolean legal =
        year >= 1970
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 28
            && hour >= 0
            && hour < 24
            && minute >= 0
            && minute < 60
            && second >= 0
            && second < 60
            && milli >= 0;
    if (!legal
        && !(day > 28
            && exists(year, month, day)
            && hour >= 0
            && hour < 24
            && minute >= 0
            && minute < 60
            && second >= 0
            && second < 60
            && milli >= 0)) {
      return Candidate.NEVER;
    }
    return epochDay(year, month, day) * DAY
        + hour * 3_600_000L
        + minute * 60_000L
        + second * 1_000L
        + milli;
  }

  private static boolean exists(int year, int month, int day) {
    return year >= 1970
        && month >= 1
        && month <= 12
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
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

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** EC2's text of a moment. */
  static String text(long millis) {
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(millis, DAY));
    int rest = (int) Math.floorMod(millis, DAY);
    char[] text = new char[LENGTH];
    digits(text, 0, 4, date.getYear());
    text[4] = '-';
    digits(text, 5, 2, date.getMonthValue());
    text[7] = '-';
    digits(text, 8, 2, date.getDayOfMonth());
    text[10] = 'T';
    digits(text, 11, 2, rest / 3_600_000);
    text[13] = ':';
    digits(text, 14, 2, rest / 60_000 % 60);
    text[16] = ':';
    digits(text, 17, 2, rest / 1_000 % 60);
    text[19] = '.';
    digits(text, 20, 3, rest % 1_000);
    text[23] = 'Z';
    return new String(text);
  }

  private static void digits(char[] text, int at, int count, int number) {
    int rest = number;
    for (int place = at + count - 1; place >= at; place--) {
      text[place] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
