package io.github.amiexplorer.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the window's faces known to JavaFX. They are then asked for by family name, in CSS only:
 * the object that loading returns would have no fall-back to the system's faces for Hangul.
 */
final class Fonts {
  private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final List<String> FILES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf",
          "jetbrains_mono/JetBrainsMono-Bold.ttf");

  /** In the window's faces. */
  static final String LATIN = "Ag0";

  /** In that of another script, and in none of them. */
  static final String OTHERS = "한 ⌘";

  private Fonts() {}

  /** Loads all; a face that is missing is logged and the system's takes its place. */
  static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          LOG.warn("The font {} cannot be loaded", file);
        }
      } catch (IOException unreadable) {
        LOG.warn("The font {} cannot be read", file, unreadable);
      }
    }
  }

  /**
   * Measures a text, for which JavaFX reads a face or looks through the system's, a tenth of a
   * second long; the first text of the window would wait for that otherwise. On any thread.
   */
  static void warm(String sample) {
    Text text = new Text(sample);
    text.setFont(Font.font("Inter", 13));
    text.getLayoutBounds();
  }
}
