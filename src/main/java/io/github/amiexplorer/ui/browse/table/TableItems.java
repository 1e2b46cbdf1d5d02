package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The one list that the table has for ever, of the rows that it shows now. To the table a change is
 * that the first row was updated, whatever changed: it looks at every row in sight again, and not
 * at how the others went. Given another list instead, it forgets by what it is sorted and makes the
 * marks in its headers anew.
 */
final class TableItems extends ObservableListBase<@Nullable Image> implements RandomAccess {
  private VirtualRows part = VirtualRows.NONE;

  /** A row's cells ask for its image one after the other, and each time it would be read anew. */
  private @Nullable Image latest;

  private int latestIndex = -1;

  /** Shows other rows. */
  void show(VirtualRows other) {
    part = other;
    latestIndex = -1;
    beginChange();
    nextUpdate(0);
    endChange();
  }

  @Override
  public @Nullable Image get(int index) {
    if (index != latestIndex) {
      latest = part.get(index);
      latestIndex = index;
    }
    return latest;
  }

  @Override
  public int size() {
    return part.size();
  }

  @Override
  public boolean contains(Object image) {
    return false;
  }

  /** Finds nothing: nobody has to know, and each row is made when it is asked for. */
  @Override
  public int indexOf(Object image) {
    return -1;
  }

  @Override
  public int lastIndexOf(Object image) {
    return -1;
  }

  /** It is never compared row by row. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
