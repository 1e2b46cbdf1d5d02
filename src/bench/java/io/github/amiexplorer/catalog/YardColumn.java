package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.catalog.query.FilterTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A column of numbers in a yardstick's table. Each number stands for a value, and one image with
 * that value is kept to ask about it. Filled by one thread, then read by any.
 */
final class YardColumn {
  private final String name;
  private final ToIntFunction<Candidate> number;
  private final Map<Integer, Candidate> examples = new TreeMap<>();

  private YardColumn(String name, ToIntFunction<Candidate> number) {
    this.name = name;
    this.number = number;
  }

  /** A column whose values are numbered as they come. */
  static YardColumn coded(String name, Function<Candidate, Object> value) {
    Map<Object, Integer> codes = new HashMap<>();
    return new YardColumn(
        name, image -> codes.computeIfAbsent(value.apply(image), any -> codes.size()));
  }

  /** A column of numbers that stand for themselves. */
  static YardColumn plain(String name, ToIntFunction<Candidate> number) {
    return new YardColumn(name, number);
  }

  String name() {
    return name;
  }

  /** The number of an image, which is remembered as one with that value. */
  int add(Candidate image) {
    int code = number.applyAsInt(image);
    examples.putIfAbsent(code, image);
    return code;
  }

  /** An image with that number. */
  Candidate example(int code) {
    Candidate image = examples.get(code);
    if (image == null) {
      throw new IllegalArgumentException(name + " " + code);
    }
    return image;
  }

  /** The term as SQL over this column; what a term means is worked out once a value. */
  String condition(FilterTerm term, FilterContext context) {
    List<Integer> passing =
        examples.entrySet().stream()
            .filter(each -> term.test(each.getValue(), context))
            .map(Map.Entry::getKey)
            .toList();
    if (passing.isEmpty()) {
      return "false";
    }
    if (passing.size() == 1) {
      return name + " = " + passing.getFirst();
    }
    return isRun(passing)
        ? name + " BETWEEN " + passing.getFirst() + " AND " + passing.getLast()
        : name
            + passing.stream().map(String::valueOf).collect(Collectors.joining(", ", " IN (", ")"));
  }

  /** Whether every number between the ends passes. */
  private boolean isRun(List<Integer> passing) {
    Set<Integer> passes = Set.copyOf(passing);
    return examples.keySet().stream()
        .filter(each -> each > passing.getFirst() && each < passing.getLast())
        .allMatch(passes::contains);
  }
}
