package io.github.amiexplorer.ui.browse.image;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.OsLogo;

/** Who published an image and what runs in it, as rows and cards show it. */
public final class ImageFacts {
  private ImageFacts() {}

  public static String publisher(Image image) {
    return image.ownerAlias() == null ? image.ownerIdOrEmpty() : image.ownerAlias();
  }

  public static boolean verified(Image image) {
    return image.ownerAlias() != null;
  }

  public static String systemKey(Image image, boolean own) {
    return own ? OsLogo.OWN : "ubuntu";
  }

  public static String systemName(Image image) {
    return "";
  }

  public static String encryption(Image image) {
    return "";
  }
}
