package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.Image;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/**
 * The rows of one answer as the list that a table wants. It never changes: a newer answer is a
 * newer list, which costs the table well under a millisecond however long it is.
 */
final class VirtualRows extends ObservableListBase<Image> implements RandomAccess {
  private final ImageRows rows;

  VirtualRows(ImageRows rows) {
    this.rows = rows;
  }

  @Override
  public Image get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public boolean contains(Object image) {
    return false;
  }

  /**
   * Finds nothing: only the control asks, at each new list, where the row went that its own focus
   * is on; that focus is not shown, and the search may be long.
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
    return System.identityHashCode(rows);
  }
}
