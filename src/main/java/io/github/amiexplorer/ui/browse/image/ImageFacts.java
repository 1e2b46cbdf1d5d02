package io.github.amiexplorer.ui.browse.image;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.ui.control.OsLogo;

/** What runs in an image, as rows and cards show it. */
public final class ImageFacts {
  private ImageFacts() {}

  /**
   * The key of the mark to show. An own image has the box of its owner, unless its system is one
   * that people look for.
   */
  public static String logo(Image image, boolean own) {
    OperatingSystem system = OperatingSystem.of(image);
    boolean plain =
        system == OperatingSystem.AMAZON_LINUX
            || system == OperatingSystem.LINUX
            || system == OperatingSystem.UNKNOWN;
    if (own && plain) {
      return OsLogo.OWN;
    }
    String name = image.nameOrId();
    return name.contains("-eks-")
            || name.contains("-k8s-") && system != OperatingSystem.BOTTLEROCKET
        ? "kubernetes"
        : system.key();
  }
}
