package io.github.amiexplorer.ui.control;

import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons; their colour comes from the sheets. */
public final class Icons {
  private Icons() {}

  /**
   * An icon of the Feather family.
   *
   * @param literal such as {@code fth-copy}
   * @param size in pixels: 12 or 13 in text and badges, 15 in buttons, 17 in the rail
   */
  public static FontIcon of(String literal, int size) {
    FontIcon icon = new FontIcon(literal);
    icon.setIconSize(size);
    icon.getStyleClass().add(sizeClass(size));
    return icon;
  }

  /** The same with a style class that gives it its colour. */
  public static FontIcon of(String literal, int size, String styleClass) {
    FontIcon icon = of(literal, size);
    icon.getStyleClass().add(styleClass);
    return icon;
  }

  /**
   * AtlantaFX's sheet gives every icon 18 pixels, over the property; so a class of ours says it.
   */
  private static String sizeClass(int size) {
    return switch (size) {
      case 12 -> "icon-12";
      case 13 -> "icon-13";
      case 14 -> "icon-14";
      case 15 -> "icon-15";
      case 17 -> "icon-17";
      case 22 -> "icon-22";
      case 32 -> "icon-32";
      default -> "icon-18";
    };
  }
}
