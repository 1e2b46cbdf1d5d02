package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.ui.browse.action.ExportController;
import io.github.amiexplorer.ui.browse.action.ExportFormat;
import io.github.amiexplorer.ui.browse.action.ExportModel;
import io.github.amiexplorer.ui.browse.state.ListingStatus;
import io.github.amiexplorer.ui.control.IconButton;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.control.SegmentedToggle;
import io.github.amiexplorer.ui.control.SteadyLine;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.View;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Over the rows: how many, from how many Regions, how fast; and what to do with all of them. */
final class HeaderView {
  private static final int COMPACT_BELOW = 620;

  private final Workspace workspace;
  private final BrowseModel model;
  private final ExportModel export;
  private final Words words;
  private final Label count = new Label();
  private final Label rest = new Label();
  private final SteadyLine root = new SteadyLine();

  HeaderView(
      Workspace workspace,
      BrowseModel model,
      ExportModel export,
      Supplier<Node> galleryTitle,
      ColumnChooser chooser,
      ExportController exporting,
      CentreCommands commands,
      Words words) {
    this.workspace = workspace;
    this.model = model;
    this.export = export;
    this.words = words;
    root.getStyleClass().add("centre-header");
    count.getStyleClass().add("count");
    count.setId("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    rest.getStyleClass().add("count-rest");
    rest.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink cancel = new Hyperlink();
    cancel.getStyleClass().setAll("link");
    cancel.textProperty().bind(words.bind("browse.export.cancel"));
    cancel.visibleProperty().bind(export.runningProperty());
    cancel.managedProperty().bind(export.runningProperty());
    cancel.setOnAction(event -> exporting.cancel());
    SegmentedToggle<View> views =
        new SegmentedToggle<>(workspace.viewProperty())
            .add(View.TABLE, words.bind("browse.view.table"), "fth-list")
            .add(View.GALLERY, words.bind("browse.view.gallery"), "fth-grid");
    IconButton columnButton = new IconButton(commands.columns());
    IconButton exportButton = new IconButton(commands.export());
    commands.onColumns(() -> chooser.open(columnButton));
    commands.onExport(() -> exportMenu(exporting).show(exportButton, Side.BOTTOM, 0, 4));
    var table = workspace.viewProperty().isEqualTo(View.TABLE);
    for (Node node : new Node[] {count, rest, columnButton, exportButton}) {
      node.visibleProperty().bind(table);
      node.managedProperty().bind(table);
    }
    root.getChildren().addAll(count, rest, cancel, gap, columnButton, exportButton, views);
    Latecomer.make(root, table.not(), galleryTitle, title -> root.getChildren().addFirst(title));
    root.widthProperty()
        .addListener(
            (property, before, now) -> views.setCompact(now.doubleValue() < COMPACT_BELOW));
    count.textProperty().bind(follow(this::countText));
    rest.textProperty().bind(follow(this::restText));
  }

  private ContextMenu exportMenu(ExportController exporting) {
    ContextMenu menu = new ContextMenu();
    for (ExportFormat format : ExportFormat.values()) {
      String label =
          switch (format) {
            case CSV -> words.text("browse.export.all-csv");
            case JSON -> words.text("browse.export.all-json");
            case MARKDOWN -> words.text("browse.export.all-markdown");
          };
      MenuItem item = new MenuItem(label);
      item.setOnAction(event -> exporting.exportAll(format));
      menu.getItems().add(item);
    }
    return menu;
  }

  Region node() {
    return root;
  }

  private javafx.beans.binding.StringBinding follow(java.util.concurrent.Callable<String> text) {
    return Bindings.createStringBinding(
        text,
        workspace.answerProperty(),
        model.statusProperty(),
        export.doneProperty(),
        export.runningProperty(),
        export.outcomeProperty(),
        words.localeProperty());
  }

  private String countText() {
    Answer answer = workspace.answerProperty().get();
    ListingStatus status = model.statusProperty().get();
    int rows = answer == null ? 0 : answer.rows().size();
    return status.running()
        ? words.text("browse.count.so-far", rows)
        : words.text("browse.count", rows);
  }

  private String restText() {
    if (export.runningProperty().get()) {
      return words.text(
          "browse.export.running", export.doneProperty().get(), export.totalProperty().get());
    }
    if (!export.outcomeProperty().get().isEmpty()) {
      return "· " + export.outcomeProperty().get();
    }
    ListingStatus status = model.statusProperty().get();
    Answer answer = workspace.answerProperty().get();
    if (status.running()) {
      return words.text("browse.count.answered", status.answered(), status.regions());
    }
    return answer == null
        ? ""
        : words.text("browse.count.rest", answer.regions(), Math.max(1, answer.micros() / 1000));
  }
}
