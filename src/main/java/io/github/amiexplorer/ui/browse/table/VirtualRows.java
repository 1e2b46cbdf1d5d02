package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.UnreadableImagesException;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rows of one answer; it never changes. Few rows are followed by blank ones, {@code
 * null}, as many as there is room for: a row that the control has no item for leaves it, and is
 * made and styled anew when the next answer has one.
 */
final class VirtualRows {
  /** The longest part. */
  static final int MOST = 1_000;

  static final VirtualRows NONE = new VirtualRows(NoRows.INSTANCE, 0, 0);

  private final ImageRows rows;
  private final int base;
  private final int size;

  /**
   * A part of rows.
   *
   * @param from its first row, as near to it as the rows reach; -1 for none yet
   * @param room for so many rows
   */
  VirtualRows(ImageRows rows, int from, int room) {
    this.rows = rows;
    size = Math.clamp(rows.size(), room, MOST);
    base = from == -1 ? -1 : Math.clamp(from, 0, Math.max(0, rows.size() - MOST));
  }

  /** All of the rows. */
  ImageRows rows() {
    return rows;
  }

  /** The number of its first row among all. */
  int base() {
    return base;
  }

  /** A table that is being laid out can do nothing with an exception: it gets the mere id. */
  @Nullable Image get(int index) {
    if (base + index >= rows.size()) {
      return null;
    }
    try {
      return rows.get(base + index);
    } catch (UnreadableImagesException gone) {
      ImageKey key = rows.key(base + index);
      return Image.builder(key.region(), key.id()).build();
    }
  }

  /** How many rows it has, blank ones too. */
  int size() {
    return size;
  }
}
