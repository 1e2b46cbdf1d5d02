package io.github.amiexplorer.catalog.query;

import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that mean a property when they stand alone or behind {@code is:}. */
final class Keywords {
  private static final Map<String, Condition> ALL = all();

  private Keywords() {}

  /** Those that also mean a property without {@code is:}; quoted they are plain text. */
  static @Nullable Condition find(String word) {
    return switch (word) {
      case "public", "private", "shared", "deprecated", "disabled", "encrypted", "unencrypted" ->
          ALL.get(word);
      default -> null;
    };
  }

  /** What {@code is:} takes. */
  static Map<String, Condition> is() {
    return ALL;
  }

  private static Map<String, Condition> all() {
    Map<String, Condition> words = new LinkedHashMap<>();
    words.put(
        "mine",
        (each, context) ->
            context.accountId() != null && context.accountId().equals(each.image().ownerId()));
    words.put("public", (each, context) -> visibility(each, context) == Visibility.PUBLIC);
    words.put("private", (each, context) -> visibility(each, context) == Visibility.PRIVATE);
    words.put("shared", (each, context) -> visibility(each, context) == Visibility.SHARED);
    words.put(
        "deprecated",
        (each, context) ->
            each.deprecates() != Candidate.NEVER
                && each.deprecates() <= context.now().toEpochMilli());
    words.put("disabled", (each, context) -> "disabled".equals(each.image().state()));
    words.put("encrypted", (each, context) -> each.encryption() == Encryption.ALL);
    words.put(
        "unencrypted",
        (each, context) ->
            each.encryption() == Encryption.NONE || each.encryption() == Encryption.PARTLY);
    words.put("verified", (each, context) -> Publishers.isVerified(each.image()));
    words.put("favourite", (each, context) -> context.favourites().contains(each.image().key()));
    words.put("free-tier", (each, context) -> Boolean.TRUE.equals(each.image().freeTierEligible()));
    words.put(
        "protected",
        (each, context) -> {
          String protection = each.image().deregistrationProtection();
          return protection != null && protection.startsWith("enabled");
        });
    words.put("paid", (each, context) -> !each.image().productCodes().isEmpty());
    words.replaceAll((word, condition) -> Condition.reading(reads(word), condition));
    return words;
  }

  private static Condition.Reads reads(String word) {
    return switch (word) {
      case "deprecated" -> Condition.Reads.TIMES;
      case "favourite" -> Condition.Reads.KEY;
      case "mine", "public", "private", "shared", "verified" -> Condition.Reads.OWNER;
      default -> Condition.Reads.KIND;
    };
  }

  private static Visibility visibility(Candidate each, FilterContext context) {
    return Visibility.of(each.image(), context.accountId());
  }
}
