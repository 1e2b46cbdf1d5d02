package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Ec2Time;
import java.nio.charset.StandardCharsets;
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
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return canonical(bytes, 0, bytes.length);
  }

  /** The time that a part of {@code bytes} is, if {@link #text} gives it back; else NEVER. */
  static long canonical(byte[] bytes, int from, int to) {
    long millis = to - from == LENGTH ? Ec2Time.millis(bytes, from, to) : Ec2Time.UNREADABLE;
    return millis == Ec2Time.UNREADABLE ? Candidate.NEVER : millis;
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
