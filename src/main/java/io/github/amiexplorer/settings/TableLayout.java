package io.github.amiexplorer.settings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the table in one scope, from left to right, and their order of rows.
 *
 * @param columns empty for the default ones
 * @param sort first column first; empty for newest first
 */
public record TableLayout(List<Column> columns, List<Sort> sort) {
  /** Nothing remembered. */
  public static final TableLayout DEFAULT = new TableLayout(List.of(), List.of());

  /** Copies the lists; what a file left out is empty. */
  public TableLayout {
    columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
    sort = List.copyOf(Objects.requireNonNullElse(sort, List.of()));
  }

  /**
   * One column.
   *
   * @param id such as {@code name}, or {@code tag:Team} for a tag key
   * @param width in pixels, 0 for the default
   */
  public record Column(String id, double width, boolean visible) {}

  /**
   * One column to sort by.
   *
   * @param key the name of a sort key
   * @param tagKey for tags only
   */
  public record Sort(String key, boolean descending, @Nullable String tagKey) {}
}
