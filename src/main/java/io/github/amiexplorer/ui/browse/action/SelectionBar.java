package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.ui.browse.table.RowSelectionModel;
import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.control.CommandButton;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the table while rows are picked: how many, Clear, and what can be done with them. */
public final class SelectionBar extends HBox {
  /** Builds the bar. */
  public SelectionBar(RowSelectionModel selection, ImageCommands commands, Words words) {
    getStyleClass().add("selection-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label count = new Label();
    count.getStyleClass().add("strong");
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.text("browse.selected", selection.picks().count()),
                selection.picksProperty(),
                words.localeProperty()));
    Hyperlink clear = new Hyperlink();
    clear.getStyleClass().setAll("link");
    clear.textProperty().bind(words.bind("browse.selected.clear"));
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(event -> selection.clear());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            count,
            clear,
            gap,
            new CommandButton(commands.launch()),
            new CommandButton(commands.copy()),
            new CommandButton(commands.share()),
            new CommandButton(commands.favourite()),
            menu("browse.menu.copy-as", "fth-clipboard", commands.copies(), words),
            menu("browse.menu.export", "fth-download", commands.exports(), words));
  }

  private static Button menu(
      String key, String icon, java.util.List<Command> commands, Words words) {
    FontIcon chevron = Icons.of("fth-chevron-down", 13);
    HBox graphic = new HBox(6, Icons.of(icon, 15));
    graphic.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button();
    button.getStyleClass().addAll("small", "menu-opener");
    button.setMinWidth(USE_PREF_SIZE);
    Label label = new Label();
    label.textProperty().bind(words.bind(key));
    graphic.getChildren().addAll(label, chevron);
    button.setGraphic(graphic);
    button.accessibleTextProperty().bind(words.bind(key));
    button.setOnAction(
        event -> {
          ContextMenu menu = new ContextMenu();
          for (Command command : commands) {
            MenuItem item = SelectionMenu.item(command);
            menu.getItems().add(item);
          }
          menu.show(button, Side.TOP, 0, -2);
        });
    return button;
  }
}
