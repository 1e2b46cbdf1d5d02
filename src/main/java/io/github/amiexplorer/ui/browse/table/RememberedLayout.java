package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.SortKey;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.settings.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between the table on screen and its settings. Names that this version does not know are left out.
 */
final class RememberedLayout {
  private RememberedLayout() {}

  static ColumnLayout columns(TableLayout remembered) {
    List<ColumnSpec> columns = new ArrayList<>();
    Map<ColumnSpec, Integer> widths = new HashMap<>();
    for (TableLayout.Column each : remembered.columns()) {
      ColumnSpec column = ColumnSpec.parse(each.id());
      if (column != null && each.visible()) {
        columns.add(column);
        if (each.width() > 0) {
          widths.put(column, (int) Math.clamp(each.width(), column.kind().minWidth(), 4_000));
        }
      }
    }
    return columns.isEmpty() ? ColumnLayout.FIRST : new ColumnLayout(columns, widths);
  }

  static List<SortOrder> order(TableLayout remembered) {
    List<SortOrder> order = new ArrayList<>();
    for (TableLayout.Sort each : remembered.sort()) {
      for (SortKey key : SortKey.values()) {
        if (key.name().equals(each.key()) && (key == SortKey.TAG) == (each.tagKey() != null)) {
          order.add(new SortOrder(key, each.descending(), each.tagKey()));
        }
      }
    }
    return order.isEmpty() ? List.of(SortOrder.NEWEST_FIRST) : List.copyOf(order);
  }

  static TableLayout settings(ColumnLayout layout, List<SortOrder> order) {
    return new TableLayout(
        layout.columns().stream()
            .map(
                column ->
                    new TableLayout.Column(
                        column.key(), layout.widths().getOrDefault(column, 0), true))
            .toList(),
        order.stream()
            .map(each -> new TableLayout.Sort(each.key().name(), each.descending(), each.tagKey()))
            .toList());
  }
}
