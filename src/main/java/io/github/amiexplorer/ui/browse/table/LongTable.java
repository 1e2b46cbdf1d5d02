package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.Image;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A table of any number of rows of one height. The control adds up the heights of all rows above
 * the first one in sight, several times a frame: so it is given a part of {@link VirtualRows#MOST}
 * rows, which moves on before its end is reached, under a scroll bar that stands for all of them.
 */
final class LongTable extends Region {
  /** So close to an end of the part the next part comes, in rows. */
  private static final int MARGIN = 200;

  /** The least length of the thumb, in pixels: of a million rows a page would be none. */
  private static final double THUMB = 28;

  private final TableView<Image> table;
  private final Consumer<VirtualRows> give;
  private final IntSupplier cursor;
  private final ScrollBar bar = new ScrollBar();
  private VirtualRows part = VirtualRows.NONE;
  private @Nullable VirtualFlow<?> flow;

  /** Pixels above the first one in sight, over all rows. */
  private double top;

  /** So many rows have room; grows to a window full, once. */
  private int made = 1;

  /** Whether the frame with the first row is on the screen. */
  private boolean begun;

  private boolean placed = true;
  private boolean moving;

  /**
   * Puts a scroll bar over that of the control.
   *
   * @param give gives the control its items
   * @param cursor the row with the cursor, or -1
   */
  LongTable(TableView<Image> table, Consumer<VirtualRows> give, IntSupplier cursor) {
    this.table = table;
    this.give = give;
    this.cursor = cursor;
    bar.setOrientation(Orientation.VERTICAL);
    bar.setId("images-scroll");
    bar.getStyleClass().add("long-table-bar");
    getStyleClass().add("long-table");
    getChildren().addAll(table, bar);
    Runnable ahead = this::ahead;
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removePreLayoutPulseListener(ahead);
              }
              if (now != null) {
                now.addPreLayoutPulseListener(ahead);
              }
            });
    bar.valueProperty().addListener((property, before, now) -> dragged(now.doubleValue()));
    table
        .fixedCellSizeProperty()
        .addListener(
            (property, before, now) -> move(top / before.doubleValue() * now.doubleValue()));
  }

  /**
   * Shows other rows.
   *
   * @param first the first row to be in sight; -1 to leave that as it is
   */
  void show(ImageRows rows, int first) {
    part = new VirtualRows(rows, -1, 0);
    move(first < 0 ? top : first * height());
  }

  /** All rows. */
  ImageRows rows() {
    return part.rows();
  }

  /** The number of the first row that the control knows. */
  int base() {
    return part.base();
  }

  /** The number of the first row in sight. */
  int first() {
    return (int) (top / height());
  }

  /** Whether a row is wholly in sight. */
  boolean shows(int row) {
    return row * height() >= top && (row + 1) * height() <= top + viewport();
  }

  /** How many rows are wholly in sight. */
  int pageRows() {
    return Math.max(1, (int) (viewport() / height()));
  }

  /** Brings a row to the upper edge. */
  void scrollTo(int row) {
    move(row * height());
  }

  private double height() {
    return table.getFixedCellSize();
  }

  private double viewport() {
    return flow == null ? table.getHeight() : flow.getViewportLength();
  }

  /** So many of the rows that are made would be wholly in sight. */
  private int room() {
    double full = getHeight() - table.getHeight() + viewport();
    return Math.min(made, (int) (Math.max(0, full) / height()));
  }

  private double longest() {
    return Math.max(0, part.rows().size() * height() - viewport());
  }

  private void move(double pixels) {
    top = Math.clamp(pixels, 0, longest());
    placed = false;
    requestLayout();
  }

  private void dragged(double value) {
    if (!moving) {
      move(value);
    }
  }

  /** The control moved by itself: by wheel or touch. */
  private void scrolled(double position) {
    if (!moving && placed) {
      top = part.base() * height() + position * Math.max(0, part.size() * height() - viewport());
      requestLayout();
    }
  }

  /**
   * Before the styles of a frame are worked out, not in its layout behind them: styles that become
   * old there are new in the next frame only, for which all of the window is painted again.
   */
  private void ahead() {
    if (getWidth() > 0) {
      boolean rows = part.rows().size() > 0;
      if (begun && rows && table.getHeight() < getHeight()) {
        made++;
      }
      begun = rows && flow != null;
      layout();
    }
  }

  /** It gets its size from around, whatever is in it: nothing around is laid out for its rows. */
  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    moving = true;
    boolean same = fit();
    double seen = viewport();
    if (same) {
      place();
    }
    table.resizeRelocate(0, 0, getWidth(), grown());
    table.layout();
    if (flow == null && table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
      flow = found;
      found.positionProperty().addListener((property, before, now) -> scrolled(now.doubleValue()));
    }
    if (!same || viewport() != seen) {
      // By itself the control keeps the share of the rows that is above, not the row.
      keepCursor(seen);
      top = Math.clamp(top, 0, longest());
      placed = false;
      place();
      table.layout();
    }
    placed = true;
    layoutBar();
    moving = false;
  }

  /**
   * As high as the rows that are made already, and one more: to make the cells of a whole window in
   * one frame takes longer than anybody should wait for the next key.
   */
  private double grown() {
    double full = getHeight();
    double wanted = table.getHeight() - viewport() + made * height();
    if (wanted >= full) {
      return full;
    }
    if (part.rows().size() > 0) {
      requestLayout();
    }
    return wanted;
  }

  /** The row with the cursor does not get out of sight because there is less room. */
  private void keepCursor(double before) {
    int row = cursor.getAsInt();
    double lower = (row + 1) * height();
    if (row >= 0 && lower <= top + before && lower - height() >= top) {
      top = Math.max(top, lower - viewport());
    }
  }

  /** Takes the part that {@link #top} is in, and says whether it has as many rows as the last. */
  private boolean fit() {
    int size = part.rows().size();
    int first = first();
    boolean early = part.base() > 0 && first < part.base() + MARGIN;
    int end = part.base() + part.size();
    boolean late = end < size && first + pageRows() > end - MARGIN;
    boolean resized = end > size && part.size() != Math.max(size, room());
    if (part.base() < 0 || early || late || resized) {
      int before = table.getItems().size();
      part = new VirtualRows(part.rows(), Math.max(0, first - VirtualRows.MOST / 2), room());
      placed = false;
      give.accept(part);
      return before == part.size();
    }
    return true;
  }

  private void place() {
    double range = part.size() * height() - viewport();
    if (!placed && flow != null) {
      flow.setPosition(range <= 0 ? 0 : (top - part.base() * height()) / range);
    }
  }

  private void layoutBar() {
    double longest = longest();
    bar.setVisible(longest > 0);
    if (flow != null) {
      double width = bar.prefWidth(-1);
      bar.resizeRelocate(
          table.getWidth() - table.getInsets().getRight() - width,
          flow.localToScene(0, 0).getY() - localToScene(0, 0).getY(),
          width,
          viewport());
    }
    bar.setMax(longest);
    double share = viewport() / Math.max(1, longest + viewport());
    bar.setVisibleAmount(longest * Math.max(share, Math.min(1, THUMB / viewport())));
    bar.setUnitIncrement(height());
    bar.setBlockIncrement(viewport());
    bar.setValue(top);
  }
}
