package io.github.amiexplorer.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as an operation sees it, whatever protocol brought it.
 *
 * @param service signing name, such as {@code ec2}
 * @param region from the signature's scope
 * @param accountId the caller
 * @param action the operation
 * @param parameters of the Query protocols; empty for JSON
 * @param json the body of the JSON protocols
 */
public record ApiRequest(
    String service,
    String region,
    String accountId,
    String action,
    Map<String, String> parameters,
    @Nullable JsonNode json) {

  /** One parameter, or {@code null} where it is missing or empty. */
  public @Nullable String get(String name) {
    String value = parameters.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** One parameter that the operation needs. */
  public String required(String name) {
    String value = get(name);
    if (value == null) {
      throw ApiError.invalid("MissingParameter", "The request must contain the parameter " + name);
    }
    return value;
  }

  /** A truth; {@code false} where it is missing. */
  public boolean flag(String name) {
    return Boolean.parseBoolean(get(name));
  }

  /** {@code Name.1}, {@code Name.2} … in the order of their numbers. */
  public List<String> list(String name) {
    return List.copyOf(numbered(name + ".").values());
  }

  /**
   * The beginnings {@code Name.1.}, {@code Name.2.} … of the names of a list's members, in the
   * order of their numbers.
   */
  public List<String> members(String name) {
    return numbers(name + ".").stream().map(n -> name + "." + n + ".").toList();
  }

  /** EC2's {@code Filter.n.Name} with {@code Filter.n.Value.m}, in the order of n. */
  public Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (int n : numbers("Filter.")) {
      String name = get("Filter." + n + ".Name");
      if (name == null) {
        throw ApiError.invalid("InvalidParameterValue", "The filter 'null' is invalid");
      }
      filters.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(list("Filter." + n + ".Value"));
    }
    return filters;
  }

  private Map<Integer, String> numbered(String prefix) {
    Map<Integer, String> found = new TreeMap<>();
    parameters.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            int number = number(key.substring(prefix.length()));
            if (number >= 0) {
              found.put(number, value);
            }
          }
        });
    return found;
  }

  private List<Integer> numbers(String prefix) {
    return parameters.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .map(rest -> number(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest))
        .filter(number -> number >= 0)
        .distinct()
        .sorted()
        .toList();
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }
}
