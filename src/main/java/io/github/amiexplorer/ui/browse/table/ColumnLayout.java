package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.settings.Appearance.Density;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a table has, in which order and how wide. Immutable.
 *
 * @param columns the chosen ones from left to right; the name is always among them
 * @param widths pixels, for columns that the user made wider or narrower
 */
public record ColumnLayout(List<ColumnSpec> columns, Map<ColumnSpec, Integer> widths) {
  /** From this table width on, one line holds everything, in pixels. */
  public static final double WIDE = 1180;

  /** What a table shows before the user chose. */
  public static final ColumnLayout FIRST =
      new ColumnLayout(
          Arrays.stream(ImageColumn.values())
              .filter(ImageColumn::atFirst)
              .map(ColumnSpec::of)
              .toList(),
          Map.of());

  /** In this order columns leave a table that gets too narrow. */
  private static final List<ImageColumn> LEAVING =
      List.of(
          ImageColumn.VISIBILITY,
          ImageColumn.SIZE,
          ImageColumn.ARCHITECTURE,
          ImageColumn.PUBLISHER);

  private static final Set<ImageColumn> STAYING =
      Set.of(ImageColumn.NAME, ImageColumn.REGION, ImageColumn.AGE, ImageColumn.STATE);

  /** Copies, drops doubles and puts the name first where it is missing. */
  public ColumnLayout {
    List<ColumnSpec> kept = new ArrayList<>(columns.stream().distinct().toList());
    ColumnSpec name = ColumnSpec.of(ImageColumn.NAME);
    if (!kept.contains(name)) {
      kept.addFirst(name);
    }
    columns = List.copyOf(kept);
    widths = Map.copyOf(widths);
  }

  /** Shows a column (last) or takes it away. */
  public ColumnLayout shown(ColumnSpec column, boolean show) {
    List<ColumnSpec> next = new ArrayList<>(columns);
    next.remove(column);
    if (show || column.kind().fixed()) {
      next.add(columns.contains(column) ? columns.indexOf(column) : next.size(), column);
    }
    return new ColumnLayout(next, widths);
  }

  /** The columns in another order; those that are not named keep theirs, behind. */
  public ColumnLayout ordered(List<ColumnSpec> order) {
    List<ColumnSpec> next = new ArrayList<>(order);
    next.retainAll(columns);
    columns.stream().filter(column -> !next.contains(column)).forEach(next::add);
    return new ColumnLayout(next, widths);
  }

  /** With a column as wide as the user made it. */
  public ColumnLayout resized(ColumnSpec column, int width) {
    Map<ColumnSpec, Integer> next = new LinkedHashMap<>(widths);
    next.put(column, Math.max(column.kind().minWidth(), width));
    return new ColumnLayout(columns, next);
  }

  /** Whether rows have two lines in a table of that width. */
  public static boolean twoLines(Density density, double tableWidth) {
    return switch (density) {
      case AUTOMATIC -> tableWidth < WIDE;
      case COMPACT -> false;
      case COMFORTABLE -> true;
    };
  }

  /** The width of a column, pixels. */
  public int width(ColumnSpec column) {
    return widths.getOrDefault(column, column.kind().width());
  }

  /**
   * The columns that a table of that width has room for. The user's own come before the fixed order
   * of leaving: the last one goes first. In a wide table of one-line rows the AMI ID joins.
   */
  public List<ColumnSpec> fitting(double tableWidth, boolean twoLines) {
    List<ColumnSpec> fitting = new ArrayList<>(columns);
    ColumnSpec id = ColumnSpec.of(ImageColumn.ID);
    if (!twoLines && !fitting.contains(id)) {
      fitting.add(fitting.indexOf(ColumnSpec.of(ImageColumn.NAME)) + 1, id);
    }
    while (needed(fitting) > tableWidth) {
      ColumnSpec leaving = nextToLeave(fitting);
      if (leaving == null) {
        break;
      }
      fitting.remove(leaving);
    }
    return fitting;
  }

  private int needed(List<ColumnSpec> shown) {
    return shown.stream()
        .mapToInt(column -> column.kind().fixed() ? column.kind().minWidth() : width(column))
        .sum();
  }

  private static @Nullable ColumnSpec nextToLeave(List<ColumnSpec> shown) {
    for (ColumnSpec column : shown.reversed()) {
      if (!LEAVING.contains(column.kind()) && !STAYING.contains(column.kind())) {
        return column;
      }
    }
    for (ImageColumn kind : LEAVING) {
      if (shown.contains(ColumnSpec.of(kind))) {
        return ColumnSpec.of(kind);
      }
    }
    return null;
  }
}
