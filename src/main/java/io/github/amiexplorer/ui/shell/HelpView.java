package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.catalog.query.FilterReference;
import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Every key that does something, and how filters are written; filled when it opens. */
final class HelpView extends VBox {
  private static final double HEIGHT = 460;

  private final CommandRegistry commands;
  private final Words words;
  private final GridPane keys = new GridPane();
  private final VBox filters = new VBox(4);

  HelpView(CommandRegistry commands, Words words) {
    this.commands = commands;
    this.words = words;
    getStyleClass().addAll("drop-down", "help");
    keys.getStyleClass().add("help-keys");
    VBox content =
        new VBox(8, title("shell.help.keys"), keys, title("shell.help.filters"), filters);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("help-scroll");
    scroll.setMaxHeight(HEIGHT);
    getChildren().add(scroll);
  }

  /** Lists what there is now: commands come and go with the features. */
  void fill() {
    keys.getChildren().clear();
    List<Command> shown =
        commands.commands().stream().filter(each -> !each.accelerators().isEmpty()).toList();
    for (int row = 0; row < shown.size(); row++) {
      Label key = new Label(shown.get(row).accelerators().getFirst().getDisplayText());
      key.getStyleClass().addAll("mono", "meta");
      keys.addRow(row, key, new Label(shown.get(row).label().get()));
    }
    filters.getChildren().clear();
    Label how = new Label(words.text("shell.help.filters.text"));
    how.setWrapText(true);
    filters.getChildren().add(how);
    for (FilterReference.Row row : FilterReference.rows()) {
      Label example = new Label(row.example());
      example.getStyleClass().addAll("mono", "meta");
      filters.getChildren().add(example);
    }
  }

  private Label title(String key) {
    Label title = new Label();
    title.getStyleClass().add("section-title");
    title.textProperty().bind(words.bind(key));
    return title;
  }
}
