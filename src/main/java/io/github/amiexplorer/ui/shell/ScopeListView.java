package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of populations: one choice, its count at the right. */
final class ScopeListView extends VBox {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /** Left and right of a line, in its looks. */
  private static final double PADDING = 14;

  /** The longest name and its count have room in the narrowest pane by as much. */
  private static final Insets CLOSER = new Insets(0, 0, 0, -5);

  private final ScopeListModel model;
  private final Words words;
  private final Formats formats;
  private final BooleanProperty compact = new SimpleBooleanProperty();
  private final Map<ScopeEntry, ToggleButton> lines = new EnumMap<>(ScopeEntry.class);

  ScopeListView(ScopeListModel model, Words words, Formats formats) {
    this.model = model;
    this.words = words;
    this.formats = formats;
    getStyleClass().add("scope-list");
    Label title = new Label();
    title.getStyleClass().add("pane-title");
    title.textProperty().bind(words.bind("shell.scope.title"));
    title.visibleProperty().bind(compact.not());
    title.managedProperty().bind(compact.not());
    getChildren().add(title);
    ToggleGroup group = new ToggleGroup();
    for (ScopeEntry entry : ScopeEntry.values()) {
      ToggleButton line = line(entry);
      line.setToggleGroup(group);
      lines.put(entry, line);
      getChildren().add(line);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    compact.addListener((property, before, now) -> pseudoClassStateChanged(COMPACT, now));
    model.chosenProperty().addListener((property, before, now) -> mark(now));
    mark(model.chosenProperty().get());
  }

  /** Whether icons only are shown. */
  BooleanProperty compactProperty() {
    return compact;
  }

  private ToggleButton line(ScopeEntry entry) {
    var name = ShellWords.name(words, entry);
    Label text = new Label();
    text.textProperty().bind(name);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    List<Node> wide = new ArrayList<>(List.of(text));
    HBox row = new HBox(8, Icons.of(entry.icon(), 15), text);
    row.getStyleClass().add("row");
    Runnable fill =
        () -> {
          row.getChildren().setAll(row.getChildren().getFirst());
          if (!compact.get()) {
            row.getChildren().addAll(wide);
          }
        };
    compact.addListener((property, before, now) -> fill.run());
    Latecomer.make(
        row,
        model.countsProperty().map(counts -> counts.get(entry) != null),
        () -> counted(entry),
        count -> {
          wide.add(count);
          fill.run();
        });
    ToggleButton line = new ToggleButton();
    line.getStyleClass().setAll("scope");
    line.setId(
        "scope-" + entry.scope().key() + (entry == ScopeEntry.FAVOURITES ? "-favourites" : ""));
    line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setGraphic(row);
    line.setMaxWidth(Double.MAX_VALUE);
    line.accessibleTextProperty().bind(name);
    row.prefWidthProperty().bind(line.widthProperty().subtract(PADDING));
    line.setOnAction(
        event -> {
          line.setSelected(true);
          model.choose(entry);
        });
    line.accessibleHelpProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tip(entry, name.get()), model.countsProperty(), name));
    Tip.on(line, line.accessibleHelpProperty());
    return line;
  }

  private Label counted(ScopeEntry entry) {
    Label count = new Label();
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox.setMargin(count, CLOSER);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> count(entry), model.countsProperty(), words.localeProperty()));
    return count;
  }

  private String tip(ScopeEntry entry, String name) {
    Integer count = model.countsProperty().get().get(entry);
    return count == null ? name : words.text("shell.scope.count", name, count);
  }

  private String count(ScopeEntry entry) {
    Integer count = model.countsProperty().get().get(entry);
    return count == null ? "" : formats.shortCount(count);
  }

  private void mark(@Nullable ScopeEntry now) {
    lines.forEach((entry, line) -> line.setSelected(entry == now));
  }

  /** Arrows walk the list, as in any list of one choice. */
  private void walk(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    ScopeEntry[] all = ScopeEntry.values();
    for (int i = 0; step != 0 && i < all.length; i++) {
      ToggleButton line = lines.get(all[i]);
      if (line != null && line.isFocused()) {
        ToggleButton next = lines.get(all[Math.clamp(i + step, 0, all.length - 1)]);
        if (next != null) {
          next.requestFocus();
        }
        event.consume();
        return;
      }
    }
  }
}
