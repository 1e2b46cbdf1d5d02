package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A row that shows whether it is picked, has the cursor, or comes from an older listing. */
final class ImageRow extends TableRow<Image> {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final TableModel model;
  private final ImageTexts texts;
  private final TableGestures gestures;
  private final IntSupplier base;
  private boolean updating;
  private boolean wished;
  private boolean restyle;

  /**
   * Makes one.
   *
   * @param base the number, among all rows, of the first one that the table knows
   */
  ImageRow(TableModel model, ImageTexts texts, TableGestures gestures, IntSupplier base) {
    this.model = model;
    this.texts = texts;
    this.gestures = gestures;
    this.base = base;
    getStyleClass().add("image-row");
    model.selection().picksProperty().addListener((property, before, now) -> showPick());
    model.selection().cursorProperty().addListener((property, before, now) -> showPick());
    indexProperty().addListener((property, before, now) -> showPick());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  @Override
  protected void updateItem(Image image, boolean empty) {
    super.updateItem(image, empty);
    boolean shown = !empty && image != null;
    show(STALE, shown && model.staleProperty().get().containsKey(image.region()));
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
    boolean shown = !isEmpty();
    show(PICKED, shown && model.selection().picks().has(row()));
    show(CURSOR, shown && model.selection().cursorProperty().get() == row());
  }

  private void show(PseudoClass state, boolean on) {
    restyle |= getPseudoClassStates().contains(state) != on;
    pseudoClassStateChanged(state, on);
  }

  /**
   * A row whose layout is wanted while it gets another image is styled anew by the control, with
   * everything in it: half of a frame's time. So the wish is held back until the row is resized,
   * which is next, unless its own looks changed. Cells style themselves where theirs change.
   */
  @Override
  public void updateIndex(int index) {
    boolean before = isEmpty();
    updating = true;
    restyle = false;
    super.updateIndex(index);
    updating = false;
    if (wished && (restyle || before != isEmpty())) {
      requestLayout();
    }
  }

  @Override
  public void requestLayout() {
    wished = updating;
    if (!updating) {
      super.requestLayout();
    }
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    if (wished) {
      requestLayout();
    }
  }

  private void pressed(MouseEvent event) {
    if (isEmpty()) {
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
    if (!isEmpty()
        && event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && !NameCell.isMark(event.getTarget())) {
      gestures.opened();
    }
  }
}
