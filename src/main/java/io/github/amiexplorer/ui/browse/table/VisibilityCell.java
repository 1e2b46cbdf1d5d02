package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Visibility;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.browse.image.VisibilityLook;
import io.github.amiexplorer.ui.control.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icon and word for who can launch the image. */
final class VisibilityCell extends ImageCell {
  private final TableModel model;
  private final ImageTexts texts;
  private final FontIcon icon = Icons.of("fth-check", 13);

  VisibilityCell(TableModel model, ImageTexts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("visibility-cell");
  }

  @Override
  void show(Image image) {
    String account = model.viewerProperty().get().account();
    icon.setIconLiteral(VisibilityLook.icon(Visibility.of(image, account)));
    setText(texts.visibility(image, account));
    setGraphic(icon);
  }
}
