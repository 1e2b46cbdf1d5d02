package io.github.amiexplorer.model;

import org.jspecify.annotations.Nullable;

/** Who can see an image, as far as the description of it tells. */
public enum Visibility {
  /** Everybody. */
  PUBLIC("public"),
  /** Another account's, not public, and yet visible: shared with this account. */
  SHARED("shared"),
  /** Not public; whether it is shared with others only its launch permissions tell. */
  PRIVATE("private");

  private final String key;

  Visibility(String key) {
    this.key = key;
  }

  /** Its word in the filter language. */
  public String key() {
    return key;
  }

  /** Judges for the account that asked; {@code null} while that is unknown. */
  public static Visibility of(Image image, @Nullable String accountId) {
    if (image.isPublic()) {
      return PUBLIC;
    }
    return accountId == null || accountId.equals(image.ownerId()) ? PRIVATE : SHARED;
  }
}
