package io.github.amiexplorer.ui.browse.image;

import io.github.amiexplorer.model.Visibility;

/** The icon for who can see an image. */
public final class VisibilityLook {
  private VisibilityLook() {}

  /** The icon's literal. */
  public static String icon(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> "fth-globe";
      case SHARED -> "fth-users";
      case PRIVATE -> "fth-lock";
    };
  }
}
