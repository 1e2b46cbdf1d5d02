package io.github.amiexplorer.catalog.query;

import java.util.Map;

/** {@code tag:KEY[,KEY…]} and {@code tag:KEY=VALUE[,VALUE…]}; EC2's wildcards in both. */
final class TagCondition {
  private TagCondition() {}

  /** Whether {@code rest} names a value, not only keys. */
  static boolean hasValue(String rest) {
    return equalsOutsideQuotes(rest) >= 0;
  }

  static Condition of(String rest) {
    int equals = equalsOutsideQuotes(rest);
    if (equals < 0) {
      return Condition.any(FilterWord.values(rest).stream().map(TagCondition::key).toList());
    }
    String key = rest.substring(0, equals).replace("\"", "");
    if (key.isEmpty()) {
      throw new FieldProblem(FilterError.Kind.MISSING_VALUE, "tag");
    }
    var values = FilterWord.values(rest.substring(equals + 1));
    return (image, context) -> {
      for (Map.Entry<String, String> tag : image.image().tags().entrySet()) {
        if (Wildcard.matches(key, tag.getKey())
            && (values.isEmpty()
                ? tag.getValue().isEmpty()
                : values.stream().anyMatch(each -> Wildcard.matches(each, tag.getValue())))) {
          return true;
        }
      }
      return false;
    };
  }

  private static Condition key(String key) {
    if (!Wildcard.hasWildcard(key)) {
      return (image, context) -> image.image().tags().containsKey(key);
    }
    return (image, context) ->
        image.image().tags().keySet().stream().anyMatch(each -> Wildcard.matches(key, each));
  }

  private static int equalsOutsideQuotes(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      } else if (text.charAt(i) == '=' && !quoted) {
        return i;
      }
    }
    return -1;
  }
}
