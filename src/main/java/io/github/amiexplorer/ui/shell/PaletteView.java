package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.PaletteModel;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every command by name, and images by ID, over the window. */
final class PaletteView extends VBox {
  private static final double CELL = 34;
  private static final int LINES = 10;

  private final PaletteModel model;
  private final Words words;
  private final Consumer<List<String>> onImages;
  private final TextField field = new TextField();
  private final ListView<Line> list = new ListView<>();
  private @Nullable Node before;

  /** One line: a command, or the offer to look images up. */
  private record Line(String icon, String text, String keys, Runnable action) {}

  PaletteView(PaletteModel model, Words words, Consumer<List<String>> onImages) {
    this.model = model;
    this.words = words;
    this.onImages = onImages;
    getStyleClass().add("palette");
    setId("palette");
    setMaxSize(560, USE_PREF_SIZE);
    setVisible(false);
    field.promptTextProperty().bind(words.bind("shell.palette.prompt"));
    field.accessibleTextProperty().bind(words.bind("shell.palette.prompt"));
    field.textProperty().addListener((property, old, now) -> fill());
    list.setFixedCellSize(CELL);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new LineCell());
    list.setOnMouseClicked(event -> runSelected());
    Label none = new Label();
    none.textProperty().bind(words.bind("shell.palette.none"));
    list.setPlaceholder(none);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (property, old, now) -> {
              if (!now && !list.isFocused()) {
                setVisible(false);
              }
            });
    getChildren().addAll(field, list);
  }

  /** Opens it, or closes it where it is open. */
  void toggle() {
    if (isVisible()) {
      close();
      return;
    }
    field.clear();
    fill();
    setVisible(true);
    before = getScene().getFocusOwner();
    field.requestFocus();
  }

  private void close() {
    setVisible(false);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void fill() {
    list.getItems().clear();
    List<String> ids = PaletteModel.imageIds(field.getText());
    if (!ids.isEmpty()) {
      String text =
          ids.size() == 1
              ? words.text("shell.palette.image", ids.getFirst())
              : words.text("shell.palette.images", ids.size());
      list.getItems().add(new Line("fth-search", text, "", () -> onImages.accept(ids)));
    }
    for (Command command : model.find(ids.isEmpty() ? field.getText() : "")) {
      String keys =
          command.accelerators().isEmpty()
              ? ""
              : command.accelerators().getFirst().getDisplayText();
      list.getItems().add(new Line(command.icon(), command.label().get(), keys, command::run));
    }
    list.setPrefHeight(Math.clamp(list.getItems().size(), 2, LINES) * CELL + 4);
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    int step = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      int last = list.getItems().size() - 1;
      int next =
          Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - LINES + 1));
      event.consume();
    } else if (code == KeyCode.ENTER) {
      runSelected();
      event.consume();
    } else if (code == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void runSelected() {
    Line line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      close();
      line.action().run();
    }
  }

  /** One line. */
  private static final class LineCell extends ListCell<Line> {
    private final Label name = new Label();
    private final Label keys = new Label();
    private final HBox row;

    LineCell() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      keys.getStyleClass().add("meta");
      row = new HBox(10, name, gap, keys);
      row.getStyleClass().add("row");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (line == null || empty) {
        setGraphic(null);
        return;
      }
      name.setText(line.text());
      name.setGraphic(Icons.of(line.icon(), 15));
      keys.setText(line.keys());
      setGraphic(row);
    }
  }
}
