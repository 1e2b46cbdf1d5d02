package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.ui.control.OsLogo;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is copied. */
final class ImagesPage extends CopyPage {
  private static final int SHOWN = 100;

  ImagesPage(CopyModel model, Words words) {
    super(model, words, words.bind("copy.images"));
    node().getChildren().add(note("copy.images.text"));
    model.images().stream().limit(SHOWN).map(this::row).forEach(node().getChildren()::add);
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    int count = model().images().size();
    long regions = model().images().stream().map(Image::region).distinct().count();
    String from =
        regions == 1
            ? words().text("copy.images.one", count, model().images().getFirst().region().id())
            : words().text("copy.images.many", count, regions);
    say(from, "");
  }

  private Node row(Image image) {
    OsLogo logo = new OsLogo(22);
    logo.show(OperatingSystem.of(image).key(), image.nameOrId());
    Label name = new Label(SafeText.of(image.nameOrId(), 128));
    name.getStyleClass().add("strong");
    Label id = new Label(image.id() + " · " + image.region() + " · " + SafeText.of(state(image)));
    id.getStyleClass().addAll("mono", "meta");
    VBox texts = new VBox(2, name, id);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label size = new Label(formats().gib(image.sizeGib()));
    size.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(12, logo, texts, size);
    row.getStyleClass().add("finding");
    return row;
  }

  private static String state(Image image) {
    return image.state() == null ? "" : image.state();
  }
}
