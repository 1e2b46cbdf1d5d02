package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The table. Rows are a view of the catalogue's answer that is swapped whole; sorting happens in
 * the catalogue; picking happens in {@link RowSelectionModel}: see the measurements that forbid
 * anything else for a million rows.
 */
public final class ImageTableView {
  private static final double TWO_LINES = 38;
  private static final double ONE_LINE = 30;

  private final TableView<Image> table = new SpokenTable();
  private final TableItems items = new TableItems();
  private final LongTable rows;
  private final TableModel model;
  private final TableGestures gestures;
  private final ColumnFactory columns;
  private final ReadOnlyObjectProperty<List<SortOrder>> order;
  private final DoubleProperty columnsWidth = new SimpleDoubleProperty();
  private boolean arranging;
  private boolean sorting;

  /** Builds the table; rows come with {@link #show}. */
  public ImageTableView(
      TableModel model,
      ReadOnlyObjectProperty<List<SortOrder>> order,
      ImageTexts texts,
      TableGestures gestures) {
    this.model = model;
    this.gestures = gestures;
    this.order = order;
    this.columns = new ColumnFactory(model, texts);
    rows = new LongTable(table, items::show, model.selection().cursorProperty()::get);
    table.getStyleClass().addAll("image-table", "dense", "edge-to-edge");
    table.setId("images");
    table.setItems(items);
    table.setSelectionModel(null);
    table.setPlaceholder(new Label());
    table.setRowFactory(made -> new ImageRow(model, texts, gestures, rows::base, columnsWidth));
    table.setSortPolicy(sorted -> sort());
    table.setColumnResizePolicy(new RestToName());
    table.setFixedCellSize(TWO_LINES);
    table.accessibleTextProperty().bind(texts.words().bind("browse.table.spoken"));
    TableKeys keys = new TableKeys(model.selection(), gestures, rows::pageRows);
    table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    table.getColumns().addListener((ListChangeListener<Object>) change -> moved());
    table.widthProperty().addListener((property, before, now) -> arrange());
    model.layoutProperty().addListener((property, before, now) -> arrange());
    model.densityProperty().addListener((property, before, now) -> arrange());
    model.viewerProperty().addListener((property, before, now) -> table.refresh());
    model.staleProperty().addListener((property, before, now) -> table.refresh());
    texts.words().localeProperty().addListener((property, before, now) -> table.refresh());
    model.selection().cursorProperty().addListener((property, before, now) -> reveal());
    order.addListener((property, before, now) -> showOrder(now));
    arrange();
  }

  /** The table with its scroll bar. */
  public Region node() {
    return rows;
  }

  /** The columns in sight, from left to right. */
  public List<ColumnSpec> columns() {
    return specs();
  }

  /** Calls {@code menu} where a context menu is asked for by mouse or key. */
  public void onMenu(Consumer<ContextMenuEvent> menu) {
    table.setOnContextMenuRequested(
        event -> {
          menu.accept(event);
          event.consume();
        });
  }

  /**
   * Shows the rows of a newer answer.
   *
   * @param top the first row to be in sight; -1 to leave that as it is
   */
  public void show(ImageRows newer, int top) {
    rows.show(newer, top);
  }

  /** The first image in sight, or {@code null} where that is the very first row. */
  public @Nullable ImageKey top() {
    int first = rows.first();
    return first > 0 && first < rows.rows().size() ? rows.rows().get(first).key() : null;
  }

  private void reveal() {
    int index = model.selection().cursorProperty().get();
    if (index < 0 || index >= rows.rows().size() || rows.shows(index)) {
      return;
    }
    rows.scrollTo(index < rows.first() + 1 ? index : index - rows.pageRows() + 1);
  }

  private void arrange() {
    double width = Math.max(table.getWidth() - insets(), ImageColumn.NAME.minWidth());
    boolean twoLines = ColumnLayout.twoLines(model.densityProperty().get(), table.getWidth());
    model.twoLinesProperty().set(twoLines);
    table.setFixedCellSize(twoLines ? TWO_LINES : ONE_LINE);
    ColumnLayout layout = model.layoutProperty().get();
    List<ColumnSpec> wanted = layout.fitting(width, twoLines);
    if (!wanted.equals(specs())) {
      arranging = true;
      List<TableColumn<Image, ?>> made = new ArrayList<>();
      for (ColumnSpec spec : wanted) {
        TableColumn<Image, ?> known = find(spec);
        made.add(known == null ? columns.column(spec, layout.width(spec)) : known);
      }
      table.getColumns().setAll(made);
      arranging = false;
      showOrder(order.get());
    }
  }

  private double insets() {
    Insets insets = table.getInsets();
    return insets.getLeft() + insets.getRight() + 14;
  }

  private void moved() {
    if (!arranging) {
      gestures.arranged(model.layoutProperty().get().ordered(specs()));
    }
  }

  private List<ColumnSpec> specs() {
    return table.getColumns().stream().map(ImageTableView::spec).toList();
  }

  private @Nullable TableColumn<Image, ?> find(ColumnSpec wanted) {
    return table.getColumns().stream()
        .filter(column -> spec(column).equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private static ColumnSpec spec(TableColumn<Image, ?> column) {
    return (ColumnSpec) Objects.requireNonNull(column.getUserData());
  }

  /** The table asks to be sorted: the catalogue will, in its own time. */
  private boolean sort() {
    if (!sorting && !arranging) {
      List<SortOrder> asked = new ArrayList<>();
      for (TableColumn<Image, ?> column : table.getSortOrder()) {
        SortOrder each =
            spec(column).order(column.getSortType() == TableColumn.SortType.DESCENDING);
        if (each != null) {
          asked.add(each);
        }
      }
      gestures.sorted(asked);
    }
    return true;
  }

  private void showOrder(List<SortOrder> now) {
    sorting = true;
    List<TableColumn<Image, ?>> shown = new ArrayList<>();
    for (SortOrder each : now) {
      table.getColumns().stream()
          .filter(column -> spec(column).sorts(each))
          .findFirst()
          .ifPresent(
              column -> {
                column.setSortType(
                    each.descending() == spec(column).kind().reversed()
                        ? TableColumn.SortType.ASCENDING
                        : TableColumn.SortType.DESCENDING);
                shown.add(column);
              });
    }
    if (!shown.equals(List.copyOf(table.getSortOrder()))) {
      table.getSortOrder().setAll(shown);
    }
    sorting = false;
  }

  /** Says how many rows the answer has, not how many the control was given. */
  private final class SpokenTable extends TableView<Image> {
    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.ROW_COUNT
          ? Integer.valueOf(rows.rows().size())
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  /** Gives the name what the other columns leave; a drag of one border moves that border only. */
  @SuppressWarnings("rawtypes") // so is the type of the property
  private final class RestToName implements Callback<TableView.ResizeFeatures, Boolean> {
    @Override
    public Boolean call(TableView.ResizeFeatures features) {
      var column = features.getColumn();
      if (column != null && column.getUserData() instanceof ColumnSpec spec) {
        ColumnSpec resized = spec.kind().fixed() ? rightOfName() : spec;
        double delta = spec.kind().fixed() ? -features.getDelta() : features.getDelta();
        TableColumn<Image, ?> changed = resized == null ? null : find(resized);
        if (changed != null && resized != null) {
          double width = Math.max(changed.getMinWidth(), changed.getWidth() + delta);
          changed.setPrefWidth(width);
          gestures.arranged(model.layoutProperty().get().resized(resized, (int) width));
        }
      }
      fill(features.getContentWidth());
      return true;
    }

    private @Nullable ColumnSpec rightOfName() {
      List<ColumnSpec> shown = specs();
      int next = shown.indexOf(ColumnSpec.of(ImageColumn.NAME)) + 1;
      return next < shown.size() ? shown.get(next) : null;
    }

    private void fill(double width) {
      double others = 0;
      TableColumn<Image, ?> name = null;
      for (TableColumn<Image, ?> each : table.getColumns()) {
        if (spec(each).kind().fixed()) {
          name = each;
        } else {
          others += each.getWidth();
        }
      }
      if (name != null && width > 0) {
        name.setPrefWidth(Math.max(name.getMinWidth(), Math.floor(width - others)));
        columnsWidth.set(others + name.getWidth());
      }
    }
  }
}
