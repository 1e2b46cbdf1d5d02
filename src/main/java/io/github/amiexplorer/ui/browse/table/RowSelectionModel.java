package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.Image;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are picked and where the cursor is. It stands outside the table control, whose own
 * selection takes seconds to minutes for a hundred thousand rows. For the FX thread only.
 */
public final class RowSelectionModel {
  private final ReadOnlyObjectWrapper<RowPicks> picks =
      new ReadOnlyObjectWrapper<>(RowPicks.none(NoRows.INSTANCE));
  private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper(-1);
  private int anchor = -1;
  private RowPicks beforeRange = picks.get();

  /** Starts without rows. */
  public RowSelectionModel() {}

  /** The picked rows. */
  public ReadOnlyObjectProperty<RowPicks> picksProperty() {
    return picks.getReadOnlyProperty();
  }

  /** The picked rows now. */
  public RowPicks picks() {
    return picks.get();
  }

  /** The row with the cursor, or -1. */
  public ReadOnlyIntegerProperty cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /** The image under the cursor, or {@code null}. */
  public @Nullable Image current() {
    int index = cursor.get();
    return index < 0 || index >= rows().size() ? null : rows().get(index);
  }

  /** Picks only that row. */
  public void pick(int index) {
    if (valid(index)) {
      moveTo(index);
      setPicks(picks.get().only(index));
    }
  }

  /** Picks that row, or picks it no more. */
  public void toggle(int index) {
    if (valid(index)) {
      moveTo(index);
      setPicks(picks.get().toggled(index));
    }
  }

  /** Picks every row between the anchor and {@code index}, beside what was picked before. */
  public void extendTo(int index) {
    if (!valid(index)) {
      return;
    }
    if (anchor < 0) {
      pick(index);
      return;
    }
    cursor.set(index);
    picks.set(beforeRange.withRange(anchor, index));
  }

  /** Moves the cursor by so many rows, stopping at the ends, and picks only the row there. */
  public void step(int rowsDown) {
    pick(target(rowsDown));
  }

  /** As {@link #step}, extending the range. */
  public void extend(int rowsDown) {
    extendTo(target(rowsDown));
  }

  /** Moves the cursor and picks nothing. */
  public void wander(int rowsDown) {
    int index = target(rowsDown);
    if (valid(index)) {
      moveTo(index);
      beforeRange = picks.get();
    }
  }

  /** Picks every row. */
  public void pickAll() {
    setPicks(picks.get().all());
  }

  /** Picks none; the cursor stays. */
  public void clear() {
    setPicks(RowPicks.none(rows()));
  }

  /**
   * Takes the rows of a newer answer.
   *
   * @param kept the picks in those rows
   * @param cursorRow the row that has the cursor, or -1
   */
  public void show(RowPicks kept, int cursorRow) {
    anchor = cursorRow;
    setPicks(kept);
    cursor.set(cursorRow);
  }

  private int target(int rowsDown) {
    int from = cursor.get();
    if (from < 0) {
      return rowsDown < 0 && rowsDown != Integer.MIN_VALUE ? rows().size() - 1 : 0;
    }
    return Math.clamp((long) from + rowsDown, 0, Math.max(0, rows().size() - 1));
  }

  private void moveTo(int index) {
    anchor = index;
    cursor.set(index);
  }

  private void setPicks(RowPicks now) {
    beforeRange = now;
    picks.set(now);
  }

  private boolean valid(int index) {
    return index >= 0 && index < rows().size();
  }

  private ImageRows rows() {
    return picks.get().rows();
  }
}
