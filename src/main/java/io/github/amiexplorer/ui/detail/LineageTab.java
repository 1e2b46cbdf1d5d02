package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.insight.Lineage;
import io.github.amiexplorer.insight.Lineage.Ancestor;
import io.github.amiexplorer.insight.Lineage.Branch;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tree an image stands in: its sources above, its copies below, lines between them. */
final class LineageTab implements Tab {
  private static final double STEP = 36;

  private final Context context;
  private final Parts parts;
  private final FailureBox waits;
  private final VBox page = new VBox();

  LineageTab(Context context) {
    this.context = context;
    parts = new Parts(context.words());
    waits = new FailureBox(context, parts);
    page.getStyleClass().addAll("detail-tab", "lineage");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Image image) {
    Words words = context.words();
    List<Node> rows = new ArrayList<>();
    Lineage lineage = context.model().lineageProperty().get();
    if (lineage == null) {
      rows.add(waits.loading());
    } else {
      int copies = lineage.allCopies().size();
      rows.add(parts.note(words.text("detail.l.summary", lineage.ancestors().size(), copies)));
      VBox tree = new VBox();
      tree.getStyleClass().add("lineage-tree");
      lineage.ancestors().forEach(each -> tree.getChildren().add(ancestor(each)));
      tree.getChildren().add(node(card(image, "detail.l.this"), 0, lineage.ancestors().isEmpty()));
      branches(lineage.copies(), 1, tree);
      rows.add(tree);
      if (lineage.ancestors().isEmpty()) {
        rows.add(parts.note(words.text("detail.l.no-source")));
      }
      if (copies == 0) {
        rows.add(parts.note(words.text("detail.l.no-copies")));
      }
    }
    rows.add(
        parts.message(
            "accent", "fth-info", words.text("detail.l.how"), words.text("detail.l.how.text")));
    page.getChildren().setAll(rows);
  }

  private Node ancestor(Ancestor ancestor) {
    Image known = ancestor.image();
    if (known != null) {
      return node(card(known, "detail.l.source"), 0, false);
    }
    VBox gone =
        parts.card(
            parts.mono(ancestor.key().id()),
            parts.note(
                context
                    .words()
                    .text("detail.l.unseen", SafeText.of(ancestor.key().region().id(), 40))));
    gone.getStyleClass().add("gone-card");
    return node(gone, 0, false);
  }

  private void branches(List<Branch> branches, int depth, VBox tree) {
    for (Branch each : branches) {
      tree.getChildren().add(node(card(each.image(), "detail.l.copy"), depth, false));
      branches(each.copies(), depth + 1, tree);
    }
  }

  /** A card with the line that leads to it. */
  private static Node node(Node card, int depth, boolean first) {
    VBox node = new VBox(card);
    node.getStyleClass().add("lineage-node");
    if (!first || depth > 0) {
      node.getStyleClass().add("linked");
    }
    VBox.setMargin(node, new Insets(0, 0, 0, depth * STEP));
    return node;
  }

  private VBox card(Image image, String key) {
    Button name = new Button(SafeText.of(image.nameOrId(), 128));
    name.getStyleClass().add("link");
    name.setMnemonicParsing(false);
    name.setOnAction(event -> context.workspace().shownProperty().set(image));
    String what =
        context.words().text(key, SafeText.of(image.region().id(), 40), state(image.state()));
    Label below = parts.note(what);
    VBox card = parts.card(name, below);
    card.getStyleClass().add(key.equals("detail.l.this") ? "current-card" : "lineage-card");
    return card;
  }

  private static String state(@Nullable String state) {
    return SafeText.of(String.valueOf(state), 30);
  }
}
