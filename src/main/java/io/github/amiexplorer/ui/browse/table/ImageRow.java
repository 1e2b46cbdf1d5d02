package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import java.util.function.IntSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row that shows whether it is picked, has the cursor, or comes from an older listing. One
 * without an image keeps what it showed, out of sight, and is not empty to the control: else all in
 * it is styled anew, twice, where an answer with few rows lies between two with many.
 */
final class ImageRow extends TableRow<Image> {
  static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final TableModel model;
  private final ImageTexts texts;
  private final TableGestures gestures;
  private final IntSupplier base;
  private boolean updating;
  private boolean wished;
  private boolean arranging;

  /**
   * Makes one.
   *
   * @param base the number, among all rows, of the first one that the table knows
   * @param columnsWidth of all columns together
   */
  ImageRow(
      TableModel model,
      ImageTexts texts,
      TableGestures gestures,
      IntSupplier base,
      ObservableValue<Number> columnsWidth) {
    this.model = model;
    this.texts = texts;
    this.gestures = gestures;
    this.base = base;
    getStyleClass().add("image-row");
    prefWidthProperty().bind(columnsWidth);
    model.selection().picksProperty().addListener((property, before, now) -> showPick());
    model.selection().cursorProperty().addListener((property, before, now) -> showPick());
    indexProperty().addListener((property, before, now) -> showPick());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  @Override
  protected void updateItem(Image image, boolean empty) {
    super.updateItem(image, false);
    setOpacity(image == null ? 0 : 1);
    // What it keeps has tool tips.
    setMouseTransparent(image == null);
    pseudoClassStateChanged(
        STALE, image != null && model.staleProperty().get().containsKey(image.region()));
    showPick();
  }

  /** Said when it is asked for: most rows are never spoken. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Image image = getItem();
    return attribute == AccessibleAttribute.TEXT && image != null
        ? texts.spoken(image, model.viewerProperty().get().now())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private int row() {
    return base.getAsInt() + getIndex();
  }

  private void showPick() {
    boolean shown = getItem() != null;
    pseudoClassStateChanged(PICKED, shown && model.selection().picks().has(row()));
    pseudoClassStateChanged(CURSOR, shown && model.selection().cursorProperty().get() == row());
  }

  @Override
  public void updateIndex(int index) {
    updating = true;
    super.updateIndex(index);
    updating = false;
  }

  /**
   * Only columns change the size of a row: else it is laid out alone, not all rows with it. One
   * that gets another image waits for its size, which comes next, as the control would style a row
   * that waits for its layout anew, with everything in it: half of a frame's time. And what a
   * layout itself moves, a number that is shorter than the one before, asks for no other.
   */
  @Override
  public void requestLayout() {
    if (!arranging) {
      wished = updating;
      if (!updating) {
        setNeedsLayout(true);
      }
    }
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    if (wished) {
      requestLayout();
      arranging = true;
      layout();
      arranging = false;
    }
  }

  private void pressed(MouseEvent event) {
    if (getItem() == null) {
      return;
    }
    boolean primary = event.getButton() == MouseButton.PRIMARY && !event.isPopupTrigger();
    if (primary && event.getClickCount() == 1) {
      boolean mark = NameCell.isMark(event.getTarget());
      gestures.clicked(row(), event.isShortcutDown() || mark, event.isShiftDown());
    } else if (!primary && !model.selection().picks().has(row())) {
      gestures.clicked(row(), false, false);
    }
  }

  private void clicked(MouseEvent event) {
    if (getItem() != null
        && event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && !NameCell.isMark(event.getTarget())) {
      gestures.opened();
    }
  }
}
