package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.ui.browse.table.ColumnSpec;
import io.github.amiexplorer.ui.browse.table.ColumnWords;
import io.github.amiexplorer.ui.browse.table.ImageColumn;
import io.github.amiexplorer.ui.browse.table.TableController;
import io.github.amiexplorer.ui.browse.table.TableModel;
import io.github.amiexplorer.ui.control.DropDown;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.SegmentedToggle;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Which columns, tag keys among them, and how high the rows are. */
final class ColumnChooser {
  private static final int MOST_TAGS = 40;

  private final Workspace workspace;
  private final TableModel model;
  private final TableController controller;
  private final Words words;
  private final VBox list = new VBox();
  private final DropDown drop;

  ColumnChooser(
      Workspace workspace,
      TableModel model,
      TableController controller,
      Property<Density> density,
      Words words) {
    this.workspace = workspace;
    this.model = model;
    this.controller = controller;
    this.words = words;
    drop = new DropDown(() -> content(density)).fromRight();
  }

  private VBox content(Property<Density> density) {
    Label height = title("browse.columns.density");
    SegmentedToggle<Density> heights =
        new SegmentedToggle<>(density)
            .add(Density.AUTOMATIC, words.bind("browse.columns.automatic"), null)
            .add(Density.COMPACT, words.bind("browse.columns.compact"), null)
            .add(Density.COMFORTABLE, words.bind("browse.columns.comfortable"), null);
    list.getStyleClass().add("column-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setPrefViewportHeight(360);
    Hyperlink reset = new Hyperlink();
    reset.getStyleClass().setAll("link");
    reset.textProperty().bind(words.bind("browse.columns.reset"));
    reset.setOnAction(
        event -> {
          controller.resetColumns();
          fill();
        });
    VBox box = new VBox(8, height, heights, title("browse.columns.title"), scroll, reset);
    box.getStyleClass().add("column-chooser");
    return box;
  }

  void open(Node opener) {
    fill();
    drop.toggle(opener);
  }

  private void fill() {
    list.getChildren().clear();
    for (ImageColumn kind : ImageColumn.values()) {
      if (kind != ImageColumn.TAG) {
        list.getChildren().add(box(ColumnSpec.of(kind), words.text(ColumnWords.key(kind))));
      }
    }
    Set<String> tags = new LinkedHashSet<>();
    for (ColumnSpec column : model.layoutProperty().get().columns()) {
      if (column.tagKey() != null) {
        tags.add(column.tagKey());
      }
    }
    Answer answer = workspace.answerProperty().get();
    List<FacetValue> known =
        answer == null ? List.of() : answer.facets().getOrDefault(Facet.TAG, List.of());
    known.stream().limit(MOST_TAGS).map(FacetValue::value).forEach(tags::add);
    if (!tags.isEmpty()) {
      list.getChildren().add(title("browse.columns.tags"));
      tags.forEach(key -> list.getChildren().add(box(ColumnSpec.tag(key), SafeText.of(key, 40))));
    }
  }

  private CheckBox box(ColumnSpec column, String label) {
    CheckBox box = new CheckBox(label);
    box.setMnemonicParsing(false);
    box.setSelected(model.layoutProperty().get().columns().contains(column));
    box.setDisable(column.kind().fixed());
    box.setOnAction(event -> controller.column(column, box.isSelected()));
    return box;
  }

  private Label title(String key) {
    Label title = new Label();
    title.getStyleClass().add("section-title");
    title.textProperty().bind(words.bind(key));
    return title;
  }
}
