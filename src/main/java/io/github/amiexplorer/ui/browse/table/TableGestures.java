package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.SortOrder;
import java.util.List;

/** What the user does with the table, as its view reports it. */
public interface TableGestures {
  /** A row was clicked. */
  void clicked(int index, boolean toggle, boolean extend);

  /** A row was double-clicked, or Enter was pressed. */
  void opened();

  /** The ids of the picked rows are wanted on the clipboard. */
  void copied();

  /** The headers ask for another order; empty for none. */
  void sorted(List<SortOrder> order);

  /** Columns were moved, resized, shown or taken away. */
  void arranged(ColumnLayout layout);
}
