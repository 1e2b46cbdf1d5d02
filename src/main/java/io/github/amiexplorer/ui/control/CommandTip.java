package io.github.amiexplorer.ui.control;

import io.github.amiexplorer.ui.command.Command;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Tooltip;

/** The tool tip of a command: its name and shortcut, or why it cannot run now. */
final class CommandTip {
  private CommandTip() {}

  static Tooltip of(Command command) {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(text(command));
    return tip;
  }

  private static StringBinding text(Command command) {
    ObservableStringValue reason = command.disabledReason();
    ObservableStringValue why = reason == null ? command.label() : reason;
    return Bindings.createStringBinding(
        () -> {
          if (!command.enabledProperty().get()) {
            return why.get();
          }
          String keys =
              command.accelerators().isEmpty()
                  ? ""
                  : "  " + command.accelerators().getFirst().getDisplayText();
          return command.label().get() + keys;
        },
        command.label(),
        why,
        command.enabledProperty());
  }
}
