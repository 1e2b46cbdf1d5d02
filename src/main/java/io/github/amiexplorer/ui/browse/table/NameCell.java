package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.browse.image.ImageFacts;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.OsLogo;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.Tip;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The system's mark, the name cut in the middle and, where rows are high, the AMI ID below. */
final class NameCell extends ImageCell {
  private static final String MARK = "pick-mark";

  private final TableModel model;
  private final OsLogo logo = new OsLogo(18);
  private final Label name = new Label();
  private final Label id = new Label();
  private final HBox content;

  NameCell(TableModel model) {
    this.model = model;
    getStyleClass().add("name-cell");
    Tip.on(this, this::tip);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    StackPane box = new StackPane(Icons.of("fth-check", 12, "pick-tick"));
    box.getStyleClass().add("pick-box");
    StackPane mark = new StackPane(logo, box);
    mark.getStyleClass().add(MARK);
    name.getStyleClass().add("image-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(0);
    id.getStyleClass().addAll("mono", "image-id");
    id.setMinWidth(0);
    id.visibleProperty().bind(model.twoLinesProperty());
    id.managedProperty().bind(model.twoLinesProperty());
    VBox lines = new VBox(name, id);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    content = new HBox(mark, lines);
    content.getStyleClass().add("name-content");
    content.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  void show(Image image) {
    String account = model.viewerProperty().get().account();
    boolean own = account != null && account.equals(image.ownerId());
    logo.show(ImageFacts.logo(image, own), image.nameOrId());
    name.setText(ImageTexts.shortName(image));
    id.setText(SafeText.of(image.id()));
    setGraphic(content);
  }

  private String tip() {
    Image image = getItem();
    return image == null ? "" : SafeText.of(image.nameOrId()) + "\n" + SafeText.of(image.id());
  }

  /** Whether a press there means the tick box. */
  static boolean isMark(EventTarget target) {
    for (Node node = target instanceof Node hit ? hit : null;
        node != null && !(node instanceof TableCell);
        node = node.getParent()) {
      if (node.getStyleClass().contains(MARK)) {
        return true;
      }
    }
    return false;
  }
}
