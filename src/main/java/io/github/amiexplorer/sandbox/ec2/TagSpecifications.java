package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and checks tags of requests: {@code Tag.n.Key} and {@code TagSpecification.n…}. */
final class TagSpecifications {
  private static final int MOST = 50;
  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_VALUE = 256;

  private TagSpecifications() {}

  /** The tags that a request puts on new resources of that type. */
  static Map<String, String> of(ApiRequest request, String resourceType) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (int n = 1; ; n++) {
      String type = request.get("TagSpecification." + n + ".ResourceType");
      if (type == null) {
        return tags;
      }
      if (type.equals(resourceType)) {
        tags.putAll(at(request, "TagSpecification." + n + "."));
      }
    }
  }

  /** {@code Tag.1.Key} and so on behind {@code prefix}; checked. */
  static Map<String, String> at(ApiRequest request, String prefix) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (int n = 1; ; n++) {
      String key = request.parameters().get(prefix + "Tag." + n + ".Key");
      if (key == null) {
        check(tags);
        return tags;
      }
      tags.put(key, text(request.parameters().get(prefix + "Tag." + n + ".Value")));
    }
  }

  /** Refuses what EC2 refuses of tags. */
  static void check(Map<String, String> tags) {
    tags.forEach(
        (key, value) -> {
          if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw ApiError.invalid(
                "InvalidParameterValue", "Tag key exceeds the maximum length of 128 characters");
          }
          if (key.toLowerCase(java.util.Locale.ROOT).startsWith("aws:")) {
            throw ApiError.invalid(
                "InvalidParameterValue",
                "Tag keys starting with 'aws:' are reserved for internal use");
          }
          if (value.length() > LONGEST_VALUE) {
            throw ApiError.invalid(
                "InvalidParameterValue", "Tag value exceeds the maximum length of 256 characters");
          }
        });
    if (tags.size() > MOST) {
      throw ApiError.invalid("TagLimitExceeded", "More than 50 tags specified");
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
