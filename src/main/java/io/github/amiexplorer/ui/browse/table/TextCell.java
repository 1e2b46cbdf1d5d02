package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cell of words, or of a number at the right edge. */
final class TextCell extends ImageCell {
  private final Function<Image, String> text;

  /**
   * Makes one.
   *
   * @param text harmless words for an image
   * @param styleClass of the cell, or {@code null}
   */
  TextCell(Function<Image, String> text, @Nullable String styleClass) {
    this.text = text;
    if (styleClass != null) {
      getStyleClass().add(styleClass);
    }
  }

  @Override
  void show(Image image) {
    setText(text.apply(image));
  }
}
