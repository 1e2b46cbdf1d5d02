package io.github.amiexplorer.ui.control;

import io.github.amiexplorer.ui.command.Command;

/** What the tool tip of a command says: its name and shortcut, or why it cannot run now. */
final class CommandTip {
  private CommandTip() {}

  static String of(Command command) {
    if (!command.enabledProperty().get()) {
      var reason = command.disabledReason();
      return (reason == null ? command.label() : reason).get();
    }
    String keys =
        command.accelerators().isEmpty()
            ? ""
            : "  " + command.accelerators().getFirst().getDisplayText();
    return command.label().get() + keys;
  }
}
