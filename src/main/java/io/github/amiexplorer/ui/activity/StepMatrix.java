package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.RegionNames;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Step;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.StepState;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The copies of a plan as images by Regions; only what is seen has nodes, so any size works. */
final class StepMatrix extends TableView<StepMatrix.Row> {
  private static final double ROW = 58;

  private final Words words;
  private final OperationWords texts;
  private final Consumer<Integer> onRetry;
  private Operation operation;

  /** One image with its steps by Region. */
  record Row(String subject, String sourceId, Map<Region, Integer> steps) {}

  StepMatrix(Operation operation, Words words, Consumer<Integer> onRetry) {
    this.operation = operation;
    this.words = words;
    this.texts = new OperationWords(words);
    this.onRetry = onRetry;
    getStyleClass().add("step-matrix");
    setFixedCellSize(ROW);
    setSelectionModel(null);
    show(operation);
  }

  /** Whether a plan can be shown so. */
  static boolean fits(Operation operation) {
    return operation.plan().steps().stream().anyMatch(each -> each.change() instanceof CopyImage);
  }

  void show(Operation now) {
    operation = now;
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<Region, Boolean> regions = new LinkedHashMap<>();
    for (Step step : now.plan().steps()) {
      if (step.change() instanceof CopyImage copy) {
        rows.computeIfAbsent(
                copy.sourceRegion() + copy.sourceImageId(),
                key -> new Row(step.subject(), copy.sourceImageId(), new HashMap<>()))
            .steps()
            .put(step.region(), step.number());
        regions.put(step.region(), true);
      }
    }
    TableColumn<Row, String> images = new TableColumn<>(words.text("activity.matrix.image"));
    images.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().subject()));
    images.setCellFactory(column -> new ImageCell());
    images.setPrefWidth(230);
    images.setSortable(false);
    images.setReorderable(false);
    getColumns().setAll(List.of(images));
    for (Region region : regions.keySet()) {
      TableColumn<Row, Integer> column =
          new TableColumn<>(region.id() + "\n" + RegionNames.placeOf(region));
      column.setCellValueFactory(
          row -> new ReadOnlyObjectWrapper<>(row.getValue().steps().get(region)));
      column.setCellFactory(made -> new StepCell());
      column.setPrefWidth(136);
      column.setSortable(false);
      column.setReorderable(false);
      getColumns().add(column);
    }
    getItems().setAll(rows.values());
  }

  /** An image with its id. */
  private static final class ImageCell extends TableCell<Row, String> {
    @Override
    protected void updateItem(@Nullable String subject, boolean empty) {
      super.updateItem(subject, empty);
      Row row = empty || getTableRow() == null ? null : getTableRow().getItem();
      if (row == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(SafeText.of(row.subject(), 80));
      Label id = new Label(row.sourceId());
      id.getStyleClass().addAll("mono", "meta");
      setGraphic(new VBox(2, name, id));
    }
  }

  /** One copy: its state in words, and what belongs to it. */
  private final class StepCell extends TableCell<Row, Integer> {
    @Override
    protected void updateItem(@Nullable Integer step, boolean empty) {
      super.updateItem(step, empty);
      getStyleClass().removeAll("cell-failed", "cell-waiting");
      if (empty || step == null) {
        setGraphic(null);
        return;
      }
      StepState state = operation.state(step);
      Label word = new Label(texts.phase(state), icon(state));
      VBox box = new VBox(3, word);
      switch (state.phase()) {
        case PENDING, CALLING -> {
          ProgressBar bar = new ProgressBar(state.percent() / 100.0);
          bar.setMaxWidth(Double.MAX_VALUE);
          box.getChildren().add(bar);
        }
        case WAITING -> {
          getStyleClass().add("cell-waiting");
          box.getChildren().add(meta(SafeText.of(String.valueOf(state.trouble()), 40)));
        }
        case ENDED -> {
          if (state.outcome() instanceof Outcome.Failed failed) {
            getStyleClass().add("cell-failed");
            Button retry = new Button(null, Icons.of("fth-refresh-cw", 13));
            retry.getStyleClass().addAll("small", "icon-button");
            retry.setAccessibleText(words.text("activity.retry-one"));
            retry.setOnAction(event -> onRetry.accept(step));
            Label why = meta(SafeText.of(String.valueOf(failed.code()), 40));
            HBox.setHgrow(why, Priority.ALWAYS);
            why.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(new HBox(4, why, retry));
          } else if (state.outcome() instanceof Outcome.Succeeded) {
            box.getChildren().add(meta(took(state)));
          }
        }
        case QUEUED -> {}
      }
      setGraphic(box);
      setAccessibleText(texts.phase(state));
    }

    private String took(StepState state) {
      Instant began = state.began();
      Duration time = began == null ? Duration.ZERO : Duration.between(began, state.changed());
      return time.toMinutes() > 0
          ? words.text("activity.took.minutes", time.toMinutes())
          : words.text("activity.took.seconds", time.toSeconds());
    }
  }

  private static Label meta(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("meta");
    label.setMinWidth(0);
    return label;
  }

  static Node icon(StepState state) {
    return switch (state.phase()) {
      case QUEUED -> Icons.of("fth-clock", 13, "muted");
      case CALLING, PENDING -> Icons.of("fth-loader", 13, "accent");
      case WAITING -> Icons.of("fth-rotate-cw", 13, "warning");
      case ENDED ->
          switch (state.outcome()) {
            case Outcome.Succeeded done -> Icons.of("fth-check-circle", 13, "success");
            case Outcome.Failed failed -> Icons.of("fth-x-circle", 13, "danger");
            case null, default -> Icons.of("fth-minus-circle", 13, "muted");
          };
    };
  }
}
