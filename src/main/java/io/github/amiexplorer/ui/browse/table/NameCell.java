package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.browse.image.ImageFacts;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.OsLogo;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.Tip;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The system's mark, the name cut in the middle and, where rows are high, the AMI ID below. */
final class NameCell extends ImageCell {
  private static final String MARK = "pick-mark";
  private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");

  private final TableModel model;
  private final OsLogo logo = new OsLogo(18);
  private final Label name = new Label();
  private final Label id = new Label();
  private final StackPane mark = new StackPane(logo);
  private final VBox lines = new VBox();
  private final HBox content = new HBox();
  private final InvalidationListener rowStates = changed -> addBox();
  private boolean boxed;

  NameCell(TableModel model) {
    this.model = model;
    getStyleClass().add("name-cell");
    Tip.on(this, this::tip);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    mark.getStyleClass().add(MARK);
    tableRowProperty().addListener((property, before, now) -> joined(now));
    name.getStyleClass().add("image-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(0);
    id.getStyleClass().addAll("mono", "image-id");
    id.setMinWidth(0);
    id.visibleProperty().bind(model.twoLinesProperty());
    id.visibleProperty().addListener((property, before, now) -> arrange(now));
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    content.getStyleClass().add("name-content");
    content.setAlignment(Pos.CENTER_LEFT);
    arrange(id.isVisible());
  }

  /** Nodes that a row does not show would be styled and laid out with each key typed. */
  private void arrange(boolean twoLines) {
    lines.getChildren().clear();
    if (twoLines) {
      lines.getChildren().setAll(name, id);
    }
    Region words = twoLines ? lines : name;
    HBox.setHgrow(words, Priority.ALWAYS);
    content.getChildren().setAll(mark, words);
  }

  private void joined(@Nullable TableRow<Image> row) {
    if (row != null) {
      // A row outlives its cells: columns come and go.
      row.getPseudoClassStates().addListener(new WeakInvalidationListener(rowStates));
      addBox();
    }
  }

  /** Most rows are never pointed at nor picked, and need no box to tick. */
  private void addBox() {
    TableRow<Image> row = getTableRow();
    if (boxed || row == null) {
      return;
    }
    ObservableSet<PseudoClass> states = row.getPseudoClassStates();
    if (states.contains(HOVER) || states.contains(ImageRow.PICKED)) {
      boxed = true;
      StackPane box = new StackPane(Icons.of("fth-check", 12, "pick-tick"));
      box.getStyleClass().add("pick-box");
      mark.getChildren().add(box);
    }
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
