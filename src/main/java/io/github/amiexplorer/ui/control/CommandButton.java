package io.github.amiexplorer.ui.control;

import io.github.amiexplorer.ui.command.Command;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/**
 * A button of a command with its icon and words. It lies in a pane, because a disabled button shows
 * no tool tip and must yet say why it is disabled.
 */
public final class CommandButton extends StackPane {
  private final Button button = new Button();

  /** Makes one from {@code command}. */
  public CommandButton(Command command) {
    getStyleClass().add("command-button");
    button.getStyleClass().add("small");
    button.textProperty().bind(command.label());
    button.setGraphic(Icons.of(command.icon(), 15));
    button.disableProperty().bind(command.enabledProperty().not());
    button.setOnAction(event -> command.run());
    button.setId(command.id().replace('.', '-'));
    Tip.on(this, () -> CommandTip.of(command));
    setMinWidth(USE_PREF_SIZE);
    getChildren().add(button);
  }

  /** The button itself, for style classes. */
  public Button button() {
    return button;
  }
}
