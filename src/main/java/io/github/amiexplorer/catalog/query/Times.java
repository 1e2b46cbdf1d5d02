package io.github.amiexplorer.catalog.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** Durations ({@code 12h 90d 3w 3mo 2y}) and UTC dates ({@code 2026-01-31}, {@code 2026-01}). */
final class Times {
  private static final Pattern DURATION = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(h|d|w|mo|m|y)");
  private static final double HOUR = 3_600_000;
  private static final double DAY = 24 * HOUR;

  private Times() {}

  /** The time since creation; a bare number is days. */
  static Condition age(String operator, List<String> values) {
    return new CreatedWithin(values.stream().map(each -> durations(operator, each)).toList(), true);
  }

  /** The creation date against dates, or within a distance to now. */
  static Condition created(String operator, List<String> values) {
    if (isRelative(values)) {
      return new CreatedWithin(
          values.stream().map(each -> durations(operator, each).from(0)).toList(), true);
    }
    return new CreatedWithin(values.stream().map(each -> dates(operator, each)).toList(), false);
  }

  /**
   * A moment against a date, or against the distance to now: {@code launched<90d} is within the
   * last, {@code deprecates<90d} within the next 90 days.
   */
  static Condition moment(
      String operator, List<String> values, ToLongFunction<Candidate> moment, boolean ahead) {
    if (isRelative(values)) {
      var ranges = values.stream().map(each -> durations(operator, each)).toList();
      return (image, context) -> {
        long at = moment.applyAsLong(image);
        double since = (double) context.now().toEpochMilli() - at;
        double distance = ahead ? -since : since;
        return distance >= 0 && at != Candidate.NEVER && any(ranges, distance);
      };
    }
    var ranges = values.stream().map(each -> dates(operator, each)).toList();
    return (image, context) -> {
      long at = moment.applyAsLong(image);
      return at != Candidate.NEVER && any(ranges, at);
    };
  }

  private static boolean isRelative(List<String> values) {
    return values.stream()
        .allMatch(each -> DURATION.matcher(each.replace("..", "")).find() && !isDate(each));
  }

  /** A loop: this is asked once an image. */
  static boolean any(List<Ranges.Range> ranges, double value) {
    for (int at = 0; at < ranges.size(); at++) {
      if (ranges.get(at).contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** A duration alone stands for its last unit too: {@code 3d} is from 3 to under 4 days. */
  private static Ranges.Range durations(String operator, String value) {
    if (!(operator.equals(":") || operator.equals("=")) || value.contains("..")) {
      return Ranges.read(operator, value, Times::duration);
    }
    double from = duration(value);
    double unit = Character.isDigit(value.charAt(value.length() - 1)) ? DAY : unit(value);
    return new Ranges.Range(from, true, from + unit, false);
  }

  private static double unit(String duration) {
    return duration("1" + duration.replaceAll("[0-9.]", ""));
  }

  /** A date stands for its whole day (or month), so {@code <=} and ranges include its end. */
  private static Ranges.Range dates(String operator, String value) {
    return switch (operator) {
      case "<" -> Ranges.read("<", value, Times::start);
      case "<=" -> Ranges.read("<", value, Times::end);
      case ">" -> Ranges.read(">=", value, Times::end);
      case ">=" -> Ranges.read(">=", value, Times::start);
      default -> {
        int dots = value.equals("..") ? -1 : value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        yield new Ranges.Range(
            from.isEmpty() ? Double.NEGATIVE_INFINITY : start(from),
            true,
            to.isEmpty() ? Double.POSITIVE_INFINITY : end(to),
            false);
      }
    };
  }

  private static boolean isDate(String text) {
    return text.length() >= 7 && text.charAt(4) == '-';
  }

  private static double start(String text) {
    try {
      if (text.length() == 7) {
        return millis(YearMonth.parse(text).atDay(1));
      }
      return text.length() == 10
          ? millis(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant().toEpochMilli();
    } catch (DateTimeParseException unreadable) {
      throw new FieldProblem(FilterError.Kind.BAD_TIME, text);
    }
  }

  private static double end(String text) {
    double start = start(text);
    if (text.length() == 7) {
      return millis(YearMonth.parse(text).plusMonths(1).atDay(1));
    }
    return text.length() == 10 ? start + DAY : start + 1;
  }

  private static double millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static double duration(String text) {
    var matcher = DURATION.matcher(text.toLowerCase(Locale.ROOT));
    boolean bare = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    if (bare && text.length() <= 9) {
      return Double.parseDouble(text) * DAY;
    }
    if (!matcher.matches()) {
      throw new FieldProblem(FilterError.Kind.BAD_TIME, text);
    }
    double number = Double.parseDouble(matcher.group(1));
    return number
        * switch (matcher.group(2)) {
          case "h" -> HOUR;
          case "d" -> DAY;
          case "w" -> 7 * DAY;
          case "y" -> 365.25 * DAY;
          default -> 30.4375 * DAY;
        };
  }
}
