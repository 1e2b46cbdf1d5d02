package io.github.amiexplorer.ui.browse.image;

import io.github.amiexplorer.model.Image;
import org.jspecify.annotations.Nullable;

/**
 * Who can launch an image, as far as DescribeImages tells: an image of somebody else that is not
 * public is shared with us, an own one that is not public counts as private here, because only its
 * launch permissions, asked one by one, say more.
 */
public enum VisibilityLook {
  PUBLIC("fth-globe"),
  SHARED("fth-users"),
  PRIVATE("fth-lock");

  private final String icon;

  VisibilityLook(String icon) {
    this.icon = icon;
  }

  /** The look of an image. */
  public static VisibilityLook of(Image image, @Nullable String ownAccount) {
    if (image.isPublic()) {
      return PUBLIC;
    }
    return ownAccount != null && !ownAccount.equals(image.ownerId()) ? SHARED : PRIVATE;
  }

  /** The icon's literal. */
  public String icon() {
    return icon;
  }
}
