package io.github.amiexplorer.ui.command;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Lets keys run commands. What is held with Ctrl, Alt or Meta, and function keys, come before the
 * focused control; plain keys come after it, so that a button keeps its Space and a list its
 * arrows.
 */
public final class Shortcuts {
  private final CommandRegistry commands;
  private final BooleanSupplier letterKeys;

  /**
   * Knows the commands.
   *
   * @param letterKeys whether single letters are commands
   */
  public Shortcuts(CommandRegistry commands, BooleanSupplier letterKeys) {
    this.commands = commands;
    this.letterKeys = letterKeys;
  }

  /** Listens to the keys of a scene. */
  public void install(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isHeld(event) || event.getCode().isFunctionKey()) {
            run(event);
          }
        });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean typing = scene.getFocusOwner() instanceof TextInputControl;
          boolean plain = !isHeld(event) && !event.getCode().isFunctionKey();
          boolean allowed = letterKeys.getAsBoolean() || !event.getCode().isLetterKey();
          if (plain && !typing && allowed) {
            run(event);
          }
        });
  }

  private void run(KeyEvent event) {
    Predicate<KeyCombination> pressed = combination -> combination.match(event);
    commands.commands().stream()
        .filter(command -> command.enabledProperty().get())
        .filter(command -> command.accelerators().stream().anyMatch(pressed))
        .findFirst()
        .ifPresent(
            command -> {
              command.run();
              event.consume();
            });
  }

  private static boolean isHeld(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown();
  }
}
