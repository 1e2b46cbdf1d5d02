package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.ui.activity.OperationsModel.Filter;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SegmentedToggle;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Clock;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All operations at the left, one in full beside them. */
final class OperationsView extends BorderPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final OperationsModel model;
  private final OperationsController controller;
  private final Words words;
  private final Formats formats;
  private final OperationWords texts;
  private final Clock clock;
  private final VBox list = new VBox();
  private @Nullable OperationView shown;

  OperationsView(
      OperationsModel model,
      OperationsController controller,
      Words words,
      Clock clock,
      Runnable onClose) {
    this.model = model;
    this.controller = controller;
    this.words = words;
    this.clock = clock;
    this.formats = new Formats(words);
    this.texts = new OperationWords(words);
    getStyleClass().add("operations");
    setLeft(side(onClose));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
          }
        });
    model.newsProperty().addListener((property, before, now) -> refresh());
    model.filterProperty().addListener((property, before, now) -> fill());
    model.searchProperty().addListener((property, before, now) -> fill());
    model.shownProperty().addListener((property, before, now) -> show(now));
    words
        .localeProperty()
        .addListener((property, before, now) -> show(model.shownProperty().get()));
    show(model.shownProperty().get());
  }

  private VBox side(Runnable onClose) {
    Label title = new Label();
    title.getStyleClass().add("section-title");
    title.textProperty().bind(words.bind("activity.title"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, Icons.of("fth-x", 16));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setId("operations-close");
    close.accessibleTextProperty().bind(words.bind("activity.close"));
    close.setOnAction(event -> onClose.run());
    HBox head = new HBox(8, title, gap, close);
    head.getStyleClass().add("row");
    SegmentedToggle<Filter> filter =
        new SegmentedToggle<>(model.filterProperty())
            .add(Filter.ALL, words.bind("activity.filter.all"), null)
            .add(Filter.RUNNING, words.bind("activity.filter.running"), null)
            .add(Filter.FAILED, words.bind("activity.filter.failed"), null);
    TextField search = new TextField();
    search.setId("operations-search");
    search.promptTextProperty().bind(words.bind("activity.search"));
    search.accessibleTextProperty().bind(words.bind("activity.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox side = new VBox(10, head, filter, search, scroll);
    side.getStyleClass().add("operations-side");
    return side;
  }

  private void show(@Nullable Operation operation) {
    shown = operation == null ? null : new OperationView(operation, controller, words);
    if (shown == null) {
      Label none = new Label(words.text("activity.choose"));
      none.getStyleClass().add("meta");
      setCenter(none);
    } else {
      setCenter(shown);
    }
    fill();
  }

  private void refresh() {
    fill();
    if (shown != null) {
      shown.refresh();
    }
  }

  private void fill() {
    List<Node> rows =
        model.operationsProperty().get().stream()
            .filter(this::passes)
            .map(each -> (Node) row(each))
            .toList();
    list.getChildren().setAll(rows);
    if (rows.isEmpty()) {
      Label none = new Label(words.text("activity.no-operation"));
      none.getStyleClass().add("meta");
      none.setWrapText(true);
      list.getChildren().add(none);
    }
  }

  private boolean passes(Operation operation) {
    String wanted = model.searchProperty().get().strip().toLowerCase(words.locale());
    if (!texts.title(operation.plan()).toLowerCase(words.locale()).contains(wanted)) {
      return false;
    }
    return switch (model.filterProperty().get()) {
      case ALL -> true;
      case RUNNING -> OperationsModel.isRunning(operation);
      case FAILED -> operation.tally().failed() > 0;
    };
  }

  private Button row(Operation operation) {
    Label name =
        new Label(
            texts.title(operation.plan()),
            Icons.of(OperationWords.icon(operation.plan().kind()), 14));
    name.getStyleClass().add("strong");
    Label when = new Label(formats.moment(operation.plan().created(), clock.instant()));
    when.getStyleClass().add("meta");
    Label how = new Label(texts.status(operation));
    how.getStyleClass().add("meta");
    VBox content = new VBox(2, name, when, how);
    if (OperationsModel.isRunning(operation)) {
      Operation.Tally tally = operation.tally();
      ProgressBar bar = new ProgressBar((double) tally.ended() / Math.max(1, tally.total()));
      bar.setMaxWidth(Double.MAX_VALUE);
      content.getChildren().add(bar);
    }
    Button row = new Button(null, content);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().setAll("operation-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(name.getText() + ", " + how.getText());
    row.pseudoClassStateChanged(CURRENT, operation.equals(model.shownProperty().get()));
    row.setOnAction(event -> model.shownProperty().set(operation));
    return row;
  }
}
