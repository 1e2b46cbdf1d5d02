package io.github.amiexplorer.ui.control;

import io.github.amiexplorer.ui.command.Command;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;

/**
 * The one way to show an icon without words: it needs a command, and with it come accessible text,
 * tool tip and shortcut.
 */
public final class IconButton extends StackPane {
  private final Button button = new Button();

  /** Makes one from {@code command}, icon 17 pixels. */
  public IconButton(Command command) {
    this(command, 17);
  }

  /** Makes one from {@code command} with an icon of {@code size} pixels. */
  public IconButton(Command command, int size) {
    getStyleClass().add("command-button");
    button.getStyleClass().add("icon-only");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(Icons.of(command.icon(), size));
    button.accessibleTextProperty().bind(spoken(command));
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

  private static ObservableStringValue spoken(Command command) {
    ObservableStringValue reason = command.disabledReason();
    if (reason == null) {
      return command.label();
    }
    return Bindings.createStringBinding(
        () ->
            command.enabledProperty().get()
                ? command.label().get()
                : command.label().get() + ". " + reason.get(),
        command.label(),
        reason,
        command.enabledProperty());
  }
}
