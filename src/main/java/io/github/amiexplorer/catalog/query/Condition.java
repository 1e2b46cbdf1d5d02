package io.github.amiexplorer.catalog.query;

import java.util.List;

/** One yes-or-no question about an image. Immutable and thread-safe. */
interface Condition {
  boolean test(Candidate image, FilterContext context);

  /** All of them. */
  static Condition all(List<Condition> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : (image, context) -> {
          for (Condition part : parts) {
            if (!part.test(image, context)) {
              return false;
            }
          }
          return true;
        };
  }

  /** Any of them. */
  static Condition any(List<Condition> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : (image, context) -> {
          for (Condition part : parts) {
            if (part.test(image, context)) {
              return true;
            }
          }
          return false;
        };
  }

  /** Its opposite. */
  default Condition negate() {
    return (image, context) -> !test(image, context);
  }
}
