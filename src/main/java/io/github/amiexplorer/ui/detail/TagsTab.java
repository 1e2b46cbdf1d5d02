package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The tags, in the order of their keys. */
final class TagsTab implements Tab {
  private final Context context;
  private final Parts parts;
  private final VBox page = new VBox();

  TagsTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    page.getStyleClass().addAll("detail-tab", "tags");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    Words words = context.words();
    List<Node> rows = new ArrayList<>();
    rows.add(parts.heading("detail.tab.tags"));
    if (image.tags().isEmpty()) {
      rows.add(parts.note(words.text("detail.tags.none")));
    } else {
      VBox card = parts.card();
      card.getStyleClass().add("list-card");
      image
          .tags()
          .forEach(
              (key, value) ->
                  card.getChildren()
                      .add(
                          parts.row(
                              io.github.amiexplorer.ui.control.SafeText.of(key, 128),
                              value,
                              words.text("detail.tags.meaning"))));
      rows.add(card);
    }
    if (!new ImageBadges(context).mine(image)) {
      rows.add(parts.message("neutral", "fth-eye-off", words.text("detail.tags.others"), null));
    }
    page.getChildren().setAll(rows);
  }
}
