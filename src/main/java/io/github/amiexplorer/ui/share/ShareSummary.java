package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** The images and what changes for them, while it is put together. */
final class ShareSummary extends VBox {
  private static final int NAMED = 8;

  private final ShareModel model;
  private final Words words;

  ShareSummary(ShareModel model, Words words) {
    this.model = model;
    this.words = words;
    setSpacing(8);
    model.judgementProperty().addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Label title = new Label(words.text("share.summary"));
    title.getStyleClass().add("page-title");
    getChildren().setAll(title);
    for (Image each : model.images().stream().limit(NAMED).toList()) {
      Label name =
          new Label(
              SafeText.of(each.nameOrId(), 50) + " · " + each.region(), Icons.of("fth-box", 14));
      getChildren().add(name);
    }
    int rest = model.images().size() - NAMED;
    if (rest > 0) {
      getChildren().add(meta(words.text("share.summary.more", rest)));
    }
    getChildren().add(new Separator());
    getChildren()
        .add(
            meta(
                words.text(
                    "share.recipients.choice",
                    model.request().add().size(),
                    model.removedProperty().get().size())));
    Label calm = meta(words.text("share.summary.calm"));
    calm.setGraphic(Icons.of("fth-lock", 13));
    getChildren().add(calm);
  }

  private static Label meta(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("meta");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
