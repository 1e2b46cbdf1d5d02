package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;

/** Turns "days ago" into the texts that EC2 and names use. All times are UTC. */
record Calendar(LocalDate today) {
  private static final int SECONDS_A_DAY = 86_400;

  /** The day, that many days ago; negative days lie ahead. */
  LocalDate day(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  /** EC2's text for a second of a day, that many days ago. */
  String time(int daysAgo, int secondOfDay) {
    return time(day(daysAgo), secondOfDay);
  }

  /** EC2's text for a second of a day; seconds beyond the day are wrapped. */
  static String time(LocalDate day, int secondOfDay) {
    int second = Math.floorMod(secondOfDay, SECONDS_A_DAY);
    StringBuilder text = new StringBuilder(24);
    date(text, day, "-").append('T');
    two(text, second / 3600).append(':');
    two(text, second / 60 % 60).append(':');
    return two(text, second % 60).append(".000Z").toString();
  }

  /** Year, month and day with something between them. */
  static StringBuilder date(StringBuilder text, LocalDate day, String between) {
    text.append(day.getYear()).append(between);
    two(text, day.getMonthValue()).append(between);
    return two(text, day.getDayOfMonth());
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
