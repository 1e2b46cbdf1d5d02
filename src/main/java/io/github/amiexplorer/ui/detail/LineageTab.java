package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the image comes from, upwards as far as it is loaded, and the copies that are. */
final class LineageTab implements Tab {
  private static final int HIGHEST = 10;

  private final Context context;
  private final Parts parts;
  private final VBox page = new VBox();

  LineageTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    page.getStyleClass().addAll("detail-tab", "lineage");
    context
        .model()
        .copiesProperty()
        .addListener((property, before, now) -> show(context.workspace().shownProperty().get()));
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(@Nullable Image image) {
    if (image == null) {
      return;
    }
    Words words = context.words();
    List<Node> rows = new ArrayList<>();
    rows.add(parts.heading("detail.l.up"));
    List<Node> up = ancestors(image);
    rows.addAll(up.isEmpty() ? List.of(parts.note(words.text("detail.l.no-source"))) : up);
    rows.add(card(image, "detail.l.this"));
    rows.add(parts.heading("detail.l.down"));
    List<Image> copies = context.model().copiesProperty().get();
    for (Image each : copies) {
      rows.add(card(each, "detail.l.copy"));
    }
    if (copies.isEmpty()) {
      rows.add(parts.note(words.text("detail.l.no-copies")));
    }
    rows.add(
        parts.message(
            "accent", "fth-info", words.text("detail.l.how"), words.text("detail.l.how.text")));
    page.getChildren().setAll(rows);
  }

  private List<Node> ancestors(Image image) {
    List<Node> chain = new ArrayList<>();
    Image at = image;
    for (int level = 0; level < HIGHEST; level++) {
      String id = at.sourceImageId();
      if (id == null) {
        break;
      }
      String region =
          at.sourceImageRegion() == null || at.sourceImageRegion().isBlank()
              ? at.region().id()
              : at.sourceImageRegion();
      Image source = find(new ImageKey(Region.of(region), id));
      if (source == null) {
        chain.addFirst(
            parts.card(
                parts.mono(id), parts.note(context.words().text("detail.l.unseen", region))));
        break;
      }
      chain.addFirst(card(source, "detail.l.source"));
      at = source;
    }
    return chain;
  }

  private @Nullable Image find(ImageKey key) {
    OpenConnection open = context.workspace().connectionProperty().get();
    return open == null ? null : open.catalog().find(key);
  }

  private Node card(Image image, String key) {
    Button name = new Button(SafeText.of(image.nameOrId(), 128));
    name.getStyleClass().add("link");
    name.setMnemonicParsing(false);
    name.setOnAction(event -> context.workspace().shownProperty().set(image));
    String what =
        context
            .words()
            .text(key, image.region().id(), SafeText.of(String.valueOf(image.state()), 30));
    VBox card = parts.card(name, parts.note(what));
    card.getStyleClass().add(key.equals("detail.l.this") ? "current-card" : "lineage-card");
    return card;
  }
}
