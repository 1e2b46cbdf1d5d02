package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters that one Describe operation knows: a name and where its values come from. Filters are
 * joined by AND, the values of one by OR; both are case-sensitive.
 */
final class Filters<T> {
  /** EC2 takes no more values in a request, over all its filters. */
  private static final int MOST_VALUES = 200;

  private final Map<String, Function<T, Stream<String>>> known = new LinkedHashMap<>();
  private @Nullable Function<T, Map<String, String>> tags;

  /** A filter over one value; none never matches. */
  Filters<T> one(String name, Function<T, @Nullable Object> value) {
    known.put(
        name,
        each -> {
          Object found = value.apply(each);
          return found == null ? Stream.empty() : Stream.of(found.toString());
        });
    return this;
  }

  /** A filter over several values: one that matches is enough. */
  Filters<T> many(String name, Function<T, Stream<? extends @Nullable Object>> values) {
    known.put(name, each -> values.apply(each).filter(Objects::nonNull).map(Object::toString));
    return this;
  }

  /** Adds {@code tag:KEY} and {@code tag-key}. */
  Filters<T> tagged(Function<T, Map<String, String>> from) {
    tags = from;
    return many("tag-key", each -> from.apply(each).keySet().stream());
  }

  /** The names, {@code tag:KEY} not among them. */
  List<String> names() {
    return List.copyOf(known.keySet());
  }

  /** What passes the filters of a request. */
  Predicate<T> of(Map<String, List<String>> asked) {
    int values = asked.values().stream().mapToInt(List::size).sum();
    if (values > MOST_VALUES) {
      throw ApiError.invalid(
          "FilterLimitExceeded",
          "The maximum number of filter values specified on a single call is " + MOST_VALUES);
    }
    List<Predicate<T>> all = new ArrayList<>();
    asked.forEach((name, patterns) -> all.add(filter(name, patterns)));
    return each -> all.stream().allMatch(filter -> filter.test(each));
  }

  private Predicate<T> filter(String name, List<String> patterns) {
    Function<T, Map<String, String>> tagged = tags;
    if (tagged != null && name.startsWith("tag:")) {
      String key = name.substring("tag:".length());
      return each -> {
        String value = tagged.apply(each).get(key);
        return value != null && anyMatches(patterns, value);
      };
    }
    Function<T, Stream<String>> field = known.get(name);
    if (field == null) {
      throw ApiError.invalid("InvalidParameterValue", "The filter '" + name + "' is invalid");
    }
    return each -> field.apply(each).anyMatch(value -> anyMatches(patterns, value));
  }

  private static boolean anyMatches(List<String> patterns, String value) {
    for (String pattern : patterns) {
      if (Glob.matches(pattern, value)) {
        return true;
      }
    }
    return false;
  }
}
