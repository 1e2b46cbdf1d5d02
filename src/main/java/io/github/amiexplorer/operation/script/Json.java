package io.github.amiexplorer.operation.script;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The little JSON that command lines and policies need. */
final class Json {
  private Json() {}

  /** A text in quotation marks; everything outside printable ASCII is escaped. */
  static String text(String value) {
    StringBuilder json = new StringBuilder(value.length() + 2).append('"');
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20 || c > 0x7E) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** {@code [a,b]} of values that are JSON already. */
  static String list(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  /** {@code {"k":v}} of values that are JSON already, in the order of the map. */
  static String object(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> text(each.getKey()) + ":" + each.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** EC2's list of tags. */
  static String tags(Map<String, String> tags) {
    return list(
        tags.entrySet().stream()
            .map(
                each ->
                    "{\"Key\":" + text(each.getKey()) + ",\"Value\":" + text(each.getValue()) + "}")
            .toList());
  }
}
