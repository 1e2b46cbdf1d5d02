package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.ImageKey;
import org.jspecify.annotations.Nullable;

/**
 * Where the user stands in the rows of one answer, by images, to be found again in those of a newer
 * one. Immutable; read by any thread.
 *
 * @param picks what is picked
 * @param cursor the image under the cursor, or {@code null}
 * @param top the first image in sight, or {@code null} at the very top
 */
public record Standing(RowPicks picks, @Nullable ImageKey cursor, @Nullable ImageKey top) {
  /**
   * The same in other rows.
   *
   * @param before what it was found from
   * @param cursor the row of the cursor, or -1
   * @param top the first row to be in sight, or -1 where that image is gone
   */
  public record Found(Standing before, RowPicks picks, int cursor, int top) {}

  /** Finds it there; takes its time where much is picked, so call it off the FX thread. */
  public Found in(ImageRows rows) {
    return new Found(
        this,
        picks.in(rows),
        cursor == null ? -1 : rows.indexOf(cursor),
        top == null ? 0 : rows.indexOf(top));
  }
}
