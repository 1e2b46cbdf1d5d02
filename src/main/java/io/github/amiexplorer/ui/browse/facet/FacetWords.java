package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.function.UnaryOperator;

/** The words of facets and their values. */
final class FacetWords {
  private final Words words;
  private final UnaryOperator<String> accountName;

  /**
   * Words for values.
   *
   * @param accountName the name of an account by its number, or the number where it has none
   */
  FacetWords(Words words, UnaryOperator<String> accountName) {
    this.words = words;
    this.accountName = accountName;
  }

  /** The words in the user's language. */
  Words words() {
    return words;
  }

  /** The key of a facet's title. */
  static String title(Facet facet) {
    return switch (facet) {
      case REGION -> "browse.facet.region";
      case PUBLISHER -> "browse.facet.publisher";
      case OPERATING_SYSTEM -> "browse.facet.os";
      case ARCHITECTURE -> "browse.facet.architecture";
      case BOOT_MODE -> "browse.facet.boot";
      case ROOT_DEVICE -> "browse.facet.root";
      case STATE -> "browse.facet.state";
      case VISIBILITY -> "browse.facet.visibility";
      case ENCRYPTION -> "browse.facet.encryption";
      case AGE -> "browse.facet.age";
      case SIZE -> "browse.facet.size";
      case TAG -> "browse.facet.tags";
    };
  }

  /** A value in the user's language where it is one of ours, else as the cloud says it. */
  String value(Facet facet, FacetValue value) {
    return switch (facet) {
      case PUBLISHER -> SafeText.of(accountName.apply(value.label()));
      case STATE -> state(words, value);
      case VISIBILITY -> visibility(words, value);
      case ENCRYPTION -> encryption(words, value);
      default -> SafeText.of(value.label());
    };
  }

  private static String state(Words words, FacetValue value) {
    return switch (value.value()) {
      case "available" -> words.text("browse.state.available");
      case "pending" -> words.text("browse.state.pending");
      case "failed" -> words.text("browse.state.failed");
      case "disabled" -> words.text("browse.state.disabled");
      case "deprecated" -> words.text("browse.state.deprecated");
      case "deregistered" -> words.text("browse.state.deregistered");
      default -> SafeText.of(value.label());
    };
  }

  private static String visibility(Words words, FacetValue value) {
    return switch (value.value()) {
      case "public" -> words.text("browse.visibility.public");
      case "private" -> words.text("browse.visibility.private");
      case "shared" -> words.text("browse.visibility.shared");
      default -> SafeText.of(value.label());
    };
  }

  private static String encryption(Words words, FacetValue value) {
    return switch (value.value()) {
      case "yes", "true", "all" -> words.text("browse.encryption.all");
      case "no", "false", "none" -> words.text("browse.encryption.none");
      case "partly", "some" -> words.text("browse.encryption.partly");
      default -> SafeText.of(value.label());
    };
  }
}
