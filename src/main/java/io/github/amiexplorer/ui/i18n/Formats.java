package io.github.amiexplorer.ui.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Numbers, ages, sizes and dates in the user's language. For the FX thread only. */
public final class Formats {
  private static final double DAYS_A_YEAR = 365.25;
  private static final int YEARS_FROM_DAYS = 730;

  private final Words words;
  private final ZoneId zone;

  /** Speaks the language of {@code words} and shows local times of this computer. */
  public Formats(Words words) {
    this(words, ZoneId.systemDefault());
  }

  Formats(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** How old: {@code 5 min}, {@code 3 h}, {@code 11 d} up to two years, then {@code 2.4 y}. */
  public String age(Instant from, Instant now) {
    Duration age = Duration.between(from, now);
    if (age.isNegative() || age.toMinutes() < 1) {
      return words.text("formats.age.now");
    }
    if (age.toHours() < 1) {
      return words.text("formats.age.minutes", age.toMinutes());
    }
    if (age.toDays() < 1) {
      return words.text("formats.age.hours", age.toHours());
    }
    if (age.toDays() < YEARS_FROM_DAYS) {
      return words.text("formats.age.days", age.toDays());
    }
    return words.text("formats.age.years", age.toDays() / DAYS_A_YEAR);
  }

  /** A count in full, thousands separated. */
  public String count(long number) {
    return NumberFormat.getIntegerInstance(words.locale()).format(number);
  }

  /**
   * A count in at most four characters: {@code 412}, {@code 1,284}, {@code 14.2k}, {@code 1.90M}.
   */
  public String shortCount(long number) {
    Locale locale = words.locale();
    if (number < 10_000) {
      return count(number);
    }
    if (number < 99_950) {
      return String.format(locale, "%.1fk", number / 1e3);
    }
    if (number < 999_500) {
      return String.format(locale, "%.0fk", number / 1e3);
    }
    if (number < 9_995_000) {
      return String.format(locale, "%.2fM", number / 1e6);
    }
    return String.format(locale, "%.1fM", number / 1e6);
  }

  /** A size in GiB. */
  public String gib(long gib) {
    return words.text("formats.gib", gib);
  }

  /** A size in GiB with one decimal. */
  public String gib(double gib) {
    return words.text("formats.gib.exact", gib);
  }

  /** A calendar day in UTC. */
  public String day(Instant instant) {
    return format(words.text("formats.pattern.day"), instant, ZoneOffset.UTC);
  }

  /** Day and time in UTC, named as such. */
  public String utc(Instant instant) {
    return format(words.text("formats.pattern.minute"), instant, ZoneOffset.UTC) + " UTC";
  }

  /** Exact UTC and local time, for tool tips. */
  public String exact(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    String name = DateTimeFormatter.ofPattern("zzz", words.locale()).format(local);
    String both = words.text("formats.pattern.second");
    String utc = format(both, instant, ZoneOffset.UTC) + " UTC";
    return zone.getRules().getOffset(instant).equals(ZoneOffset.UTC)
        ? utc
        : utc + "\n" + format(both, instant, zone) + " " + name;
  }

  /** Local time of day where it is today, else day and time; for "from yesterday 18:02". */
  public String moment(Instant instant, Instant now) {
    long days =
        java.time.temporal.ChronoUnit.DAYS.between(
            instant.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
    String time = format("HH:mm", instant, zone);
    if (days == 0) {
      return words.text("formats.moment.today", time);
    }
    return days == 1
        ? words.text("formats.moment.yesterday", time)
        : words.text(
            "formats.moment.day", format(words.text("formats.pattern.day"), instant, zone), time);
  }

  /** An amount in US dollars, cents always shown. */
  public String money(BigDecimal dollars) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(Currency.getInstance("USD"));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(dollars);
  }

  /** A price in US dollars with all its places, such as {@code $0.0125}. */
  public String price(BigDecimal dollars) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(Currency.getInstance("USD"));
    format.setMaximumFractionDigits(6);
    return format.format(dollars);
  }

  /** A month with its year. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(words.text("formats.pattern.month"), words.locale())
        .format(month);
  }

  private String format(String pattern, Instant instant, ZoneId where) {
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(instant.atZone(where));
  }
}
