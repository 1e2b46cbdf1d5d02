package io.github.amiexplorer.ui.browse.image;

import io.github.amiexplorer.model.Image;
import java.time.Instant;

/** How the state of an image looks in a row: available is calm so that the exceptions stand out. */
public enum StateLook {
  AVAILABLE("fth-check", "available"),
  PENDING("fth-loader", "pending"),
  FAILED("fth-x-circle", "failed"),
  DISABLED("fth-slash", "disabled"),
  DEPRECATED("fth-clock", "deprecated"),
  DEREGISTERED("fth-trash-2", "deregistered"),
  /** A state that EC2 added after this version; its own word is shown. */
  OTHER("fth-help-circle", "other");

  private final String icon;
  private final String pseudoClass;

  StateLook(String icon, String pseudoClass) {
    this.icon = icon;
    this.pseudoClass = pseudoClass;
  }

  /** The look of an image; one past its deprecation time is deprecated while it is available. */
  public static StateLook of(Image image, Instant now) {
    String state = image.state() == null ? "" : image.state();
    return switch (state) {
      case "available" -> image.isDeprecatedAt(now) ? DEPRECATED : AVAILABLE;
      case "pending", "transient" -> PENDING;
      case "failed", "error", "invalid" -> FAILED;
      case "disabled" -> DISABLED;
      case "deregistered" -> DEREGISTERED;
      default -> OTHER;
    };
  }

  /** The icon's literal. */
  public String icon() {
    return icon;
  }

  /** The pseudo-class and style class that give it its colour. */
  public String style() {
    return pseudoClass;
  }
}
