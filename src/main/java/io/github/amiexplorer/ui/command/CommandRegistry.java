package io.github.amiexplorer.ui.command;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Every command of the window, in the order the palette shows them. For the FX thread only. */
public final class CommandRegistry {
  private final ObservableList<Command> commands = FXCollections.observableArrayList();
  private final ObservableList<Command> readOnly =
      FXCollections.unmodifiableObservableList(commands);

  /** An empty one; a window has one. */
  public CommandRegistry() {}

  /**
   * Adds a command and hands it back. Its shortcuts then work in the whole window: with Ctrl, Alt
   * or a function key everywhere, plain letters only while no text field has the focus.
   *
   * @throws IllegalArgumentException where a command with this id is there
   */
  public Command register(Command command) {
    if (find(command.id()) != null) {
      throw new IllegalArgumentException("There is a command " + command.id());
    }
    commands.add(command);
    return command;
  }

  /** The commands, observable. */
  public ObservableList<Command> commands() {
    return readOnly;
  }

  /** The command with that id, or {@code null}. */
  public @Nullable Command find(String id) {
    for (Command command : commands) {
      if (command.id().equals(id)) {
        return command;
      }
    }
    return null;
  }
}
