package io.github.amiexplorer.catalog.query;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Comparisons and ranges: {@code <8}, {@code 8..64}, {@code ..64}, {@code 8..}. */
final class Ranges {
  private Ranges() {}

  /** A closed range; infinite ends where open. */
  record Range(double from, boolean fromIncluded, double to, boolean toIncluded) {
    /** The part of it that is not below a number. */
    Range from(double lowest) {
      return lowest > from ? new Range(lowest, true, to, toIncluded) : this;
    }

    boolean contains(double value) {
      return (fromIncluded ? value >= from : value > from)
          && (toIncluded ? value <= to : value < to);
    }
  }

  /** The range that operator and value describe; ends are read by {@code number}. */
  static Range read(String operator, String value, ToDoubleFunction<String> number) {
    return switch (operator) {
      case "<" -> new Range(Double.NEGATIVE_INFINITY, true, number.applyAsDouble(value), false);
      case "<=" -> new Range(Double.NEGATIVE_INFINITY, true, number.applyAsDouble(value), true);
      case ">" -> new Range(number.applyAsDouble(value), false, Double.POSITIVE_INFINITY, true);
      case ">=" -> new Range(number.applyAsDouble(value), true, Double.POSITIVE_INFINITY, true);
      default -> {
        int dots = value.indexOf("..");
        if (dots < 0 || value.equals("..")) {
          double exact = number.applyAsDouble(value);
          yield new Range(exact, true, exact, true);
        }
        String from = value.substring(0, dots);
        String to = value.substring(dots + 2);
        yield new Range(
            from.isEmpty() ? Double.NEGATIVE_INFINITY : number.applyAsDouble(from),
            true,
            to.isEmpty() ? Double.POSITIVE_INFINITY : number.applyAsDouble(to),
            true);
      }
    };
  }

  static List<Range> readAll(
      String operator, List<String> values, ToDoubleFunction<String> number) {
    return values.stream().map(each -> read(operator, each, number)).toList();
  }
}
