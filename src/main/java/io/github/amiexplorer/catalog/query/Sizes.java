package io.github.amiexplorer.catalog.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sizes in GiB: {@code 8}, {@code 8GiB}, {@code 1.5TiB}. */
final class Sizes {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");
  private static final double GIB_PER_TIB = 1024;

  private Sizes() {}

  static Condition condition(String operator, List<String> values) {
    var ranges = Ranges.readAll(operator, values, Sizes::gib);
    return (image, context) -> ranges.stream().anyMatch(each -> each.contains(image.sizeGib()));
  }

  private static double gib(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    double unit = 1;
    for (String suffix : List.of("tib", "tb", "t")) {
      if (word.endsWith(suffix)) {
        unit = GIB_PER_TIB;
        word = word.substring(0, word.length() - suffix.length());
      }
    }
    for (String suffix : List.of("gib", "gb", "g")) {
      if (unit == 1 && word.endsWith(suffix)) {
        word = word.substring(0, word.length() - suffix.length());
      }
    }
    if (!NUMBER.matcher(word).matches()) {
      throw new FieldProblem(FilterError.Kind.BAD_NUMBER, text);
    }
    return Double.parseDouble(word) * unit;
  }
}
