package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.UnreadableImagesException;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rows of one answer as the list that a table wants. It never changes: another part
 * or a newer answer is a newer list, which costs the table well under a millisecond. Few rows are
 * followed by blank ones, {@code null}, as many as there is room for: a row that the control has no
 * item for leaves it, and is made and styled anew when the next answer has one.
 */
final class VirtualRows extends ObservableListBase<@Nullable Image> implements RandomAccess {
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
  @Override
  public @Nullable Image get(int index) {
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

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(Object image) {
    return false;
  }

  /**
   * Finds nothing: only the control asks, at each new list, where the row went that its own focus
   * is on; that focus is not shown, and each row is made when it is asked for.
   */
  @Override
  public int indexOf(Object image) {
    return -1;
  }

  @Override
  public int lastIndexOf(Object image) {
    return -1;
  }

  /** Two lists of rows are never compared row by row. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
