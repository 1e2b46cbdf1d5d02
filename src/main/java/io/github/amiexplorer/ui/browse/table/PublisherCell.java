package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.VerifiedBadge;
import javafx.scene.control.ContentDisplay;

/** The publisher's name; right of it the verified mark, where the owner account is known. */
final class PublisherCell extends ImageCell {
  private final TableModel model;
  private final ImageTexts texts;
  private final VerifiedBadge badge;

  PublisherCell(TableModel model, ImageTexts texts) {
    this.model = model;
    this.texts = texts;
    badge = new VerifiedBadge(texts.words().bind("browse.publisher.verified"));
    setContentDisplay(ContentDisplay.RIGHT);
    getStyleClass().add("publisher-cell");
  }

  @Override
  void show(Image image) {
    TableModel.Viewer viewer = model.viewerProperty().get();
    boolean own = viewer.account() != null && viewer.account().equals(image.ownerId());
    setText(texts.publisher(image, viewer.account(), viewer.connection()));
    setGraphic(!own && Publishers.isVerified(image) ? badge : null);
  }
}
