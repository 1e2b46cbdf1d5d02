package io.github.amiexplorer.ui.tour;

import javafx.scene.SnapshotParameters;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Asks the font system whether it can draw Hangul; without a font every letter is the same box. */
final class HangulFont {
  private HangulFont() {}

  /** Whether two different letters look different. FX thread only. */
  static boolean isThere(String family) {
    return !draw("한", family).looksLike(draw("글", family));
  }

  private static Shot draw(String letter, String family) {
    Text text = new Text(letter);
    text.setFont(Font.font(family, 24));
    return Shot.of(text.snapshot(new SnapshotParameters(), null));
  }
}
