package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import javafx.scene.control.TableCell;

/** A cell of an {@link ImageRow}, which sees to it that a row without an image is not seen. */
abstract class ImageCell extends TableCell<Image, Image> {
  /** Shows an image. */
  abstract void show(Image image);

  @Override
  protected final void updateItem(Image image, boolean empty) {
    super.updateItem(image, false);
    if (image != null) {
      show(image);
    }
  }
}
