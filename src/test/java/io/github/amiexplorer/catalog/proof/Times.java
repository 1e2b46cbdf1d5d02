package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.model.Image;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;

/** Questions about times: durations and dates, compared and as ranges. */
final class Times {
  private static final double DAY = 86_400_000;
  private static final Map<String, Double> UNITS =
      Map.of(
          "h",
          DAY / 24,
          "d",
          DAY,
          "w",
          7 * DAY,
          "mo",
          30.4375 * DAY,
          "m",
          30.4375 * DAY,
          "y",
          365.25 * DAY,
          "",
          DAY);

  private final Draw draw;

  Times(Draw draw) {
    this.draw = draw;
  }

  /** A span from {@code from} up to, and without, {@code end}. */
  private record Written(String text, double from, double end) {}

  @FunctionalInterface
  private interface Test {
    boolean holds(double value);
  }

  private record Compared(String text, boolean choice, Test test) {}

  Ask any() {
    String key = draw.one("age", "created", "deprecates", "launched");
    boolean relative = key.equals("age") || draw.chance(40);
    Compared first = compared(relative);
    boolean more = first.text().startsWith(":") && draw.chance(15);
    Compared second = more ? one(relative, ":") : null;
    String text = key + first.text() + (more ? "," + second.text().substring(1) : "");
    boolean turned = first.text().startsWith("!=");
    boolean ahead = key.equals("deprecates");
    return new Ask.One(
        text,
        key.equals("age") && first.choice() ? Facet.AGE : null,
        (image, asker) -> {
          Long at = moment(key).apply(image);
          boolean holds = false;
          if (at != null) {
            double since = (double) asker.now().toEpochMilli() - at;
            double value = !relative ? at : ahead ? -since : since;
            boolean here = !relative || key.equals("age") || value >= 0;
            holds =
                here
                    && (first.test().holds(value)
                        || (second != null && second.test().holds(value)));
          }
          return holds != turned;
        });
  }

  /** Milliseconds; the two lesser times are known to the second, from 1970 to 2106. */
  static Function<Image, Long> moment(String key) {
    return switch (key) {
      case "deprecates" -> image -> seconds(image.deprecates());
      case "launched" -> image -> seconds(image.lastLaunched());
      default -> image -> image.created() == null ? null : image.created().toEpochMilli();
    };
  }

  private static Long seconds(Instant time) {
    return time == null
            || time.toEpochMilli() <= 0
            || Math.min(time.getEpochSecond(), 0xFFFF_FFFFL) == 0
        ? null
        : Math.min(time.getEpochSecond(), 0xFFFF_FFFFL) * 1_000L;
  }

  private Compared compared(boolean relative) {
    return one(relative, draw.one("<", "<=", ">", ">=", ":", ":", ":", "=", "!="));
  }

  private Compared one(boolean relative, String operator) {
    Written a = relative ? duration() : date();
    boolean range = ":=!=".contains(operator) && draw.chance(50);
    if (range) {
      Written b = relative ? duration() : date();
      boolean openStart = draw.chance(25);
      boolean openEnd = !openStart && draw.chance(25);
      Test test =
          value ->
              (openStart || value >= a.from())
                  && (openEnd || (relative ? value <= b.from() : value < b.end()));
      return new Compared(
          operator + (openStart ? "" : a.text()) + ".." + (openEnd ? "" : b.text()),
          !operator.equals("!="),
          test);
    }
    Test test =
        switch (operator) {
          case "<" -> value -> value < a.from();
          case "<=" -> value -> relative ? value <= a.from() : value < a.end();
          case ">" -> value -> relative ? value > a.from() : value >= a.end();
          case ">=" -> value -> value >= a.from();
          default -> value -> value >= a.from() && value < a.end();
        };
    return new Compared(operator + a.text(), !operator.equals("!="), test);
  }

  private Written duration() {
    String unit = draw.one("h", "d", "d", "w", "mo", "m", "y");
    String number = draw.chance(80) ? "" + draw.below(100) : draw.below(30) + "." + draw.below(10);
    double from = Double.parseDouble(number) * UNITS.get(unit);
    return new Written(number + unit, from, from + UNITS.get(unit));
  }

  private Written date() {
    int year = 2022 + draw.below(6);
    return switch (draw.below(4)) {
      case 0 -> {
        YearMonth month = YearMonth.of(year, 1 + draw.below(12));
        yield new Written(
            month.toString(), millis(month.atDay(1)), millis(month.plusMonths(1).atDay(1)));
      }
      case 1 -> {
        String text =
            draw.one(
                "2026-11-23T12:00:00Z", "2026-11-23T12:00:00.250Z", "2026-01-31T23:59:59+02:00");
        double at = java.time.OffsetDateTime.parse(text).toInstant().toEpochMilli();
        yield new Written(text, at, at + 1);
      }
      default -> {
        LocalDate day =
            draw.chance(20)
                ? LocalDate.parse(draw.one("2026-01-31", "2026-11-23", "2024-02-29", "1970-01-01"))
                : LocalDate.of(year, 1, 1).plusDays(draw.below(365));
        yield new Written(day.toString(), millis(day), millis(day.plusDays(1)));
      }
    };
  }

  private static double millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
