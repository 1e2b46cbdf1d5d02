package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.command.Command;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** What the window itself can do, registered once. */
final class ShellCommands {
  /** What the view has to do for a command. */
  interface Gestures {
    void openPalette();

    void openActivity();

    void openSettings();

    void openHelp();

    void openConnection();

    void switchTheme();

    void nextPane(int step);
  }

  private final CommandRegistry registry;
  private final Command refresh;
  private final Command refreshAll;
  private final Command activity;
  private final Command theme;
  private final Command settings;

  ShellCommands(
      CommandRegistry registry,
      Words words,
      Workspace workspace,
      ShellController controller,
      Gestures gestures) {
    this.registry = registry;
    refresh =
        add(
            "shell.refresh",
            words.bind("shell.command.refresh"),
            "fth-refresh-cw",
            key(KeyCode.R),
            controller::refresh);
    refreshAll =
        add(
            "shell.refresh-all",
            words.bind("shell.command.refresh-all"),
            "fth-refresh-cw",
            key(KeyCode.R, KeyCombination.SHIFT_DOWN),
            controller::refreshAll);
    add(
        "shell.retry",
        words.bind("shell.command.retry"),
        "fth-rotate-cw",
        List.of(),
        controller::retryFailed);
    add(
        "shell.cancel",
        words.bind("shell.command.cancel"),
        "fth-x-circle",
        List.of(),
        controller::cancel);
    add(
        "shell.palette",
        words.bind("shell.command.palette"),
        "fth-command",
        key(KeyCode.K),
        gestures::openPalette);
    activity =
        add(
            "shell.activity",
            words.bind("shell.command.activity"),
            "fth-activity",
            key(KeyCode.J),
            gestures::openActivity);
    add(
        "shell.connection",
        words.bind("shell.command.connection"),
        "fth-lock",
        key(KeyCode.L),
        gestures::openConnection);
    theme =
        add(
            "shell.theme",
            words.bind("shell.command.theme"),
            "fth-moon",
            List.of(),
            gestures::switchTheme);
    settings =
        add(
            "shell.settings",
            words.bind("shell.command.settings"),
            "fth-settings",
            key(KeyCode.COMMA),
            gestures::openSettings);
    add(
        "shell.help",
        words.bind("shell.command.help"),
        "fth-help-circle",
        List.of(new KeyCodeCombination(KeyCode.F1)),
        gestures::openHelp);
    add(
        "shell.side",
        words.bind("shell.command.side"),
        "fth-sidebar",
        key(KeyCode.B),
        () -> flip(workspace.sideOpenProperty()));
    add(
        "shell.detail",
        words.bind("shell.command.detail"),
        "fth-info",
        key(KeyCode.I),
        () -> flip(workspace.detailOpenProperty()));
    add(
        "shell.next-pane",
        words.bind("shell.command.next-pane"),
        "fth-arrow-right",
        List.of(new KeyCodeCombination(KeyCode.F6)),
        () -> gestures.nextPane(1));
    add(
        "shell.previous-pane",
        words.bind("shell.command.previous-pane"),
        "fth-arrow-left",
        List.of(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN)),
        () -> gestures.nextPane(-1));
  }

  Command refresh() {
    return refresh;
  }

  Command refreshAll() {
    return refreshAll;
  }

  Command activity() {
    return activity;
  }

  Command theme() {
    return theme;
  }

  Command settings() {
    return settings;
  }

  private Command add(
      String id,
      ObservableStringValue label,
      String icon,
      List<KeyCombination> keys,
      Runnable action) {
    return registry.register(new Command(id, label, icon, keys, null, null, action));
  }

  private static List<KeyCombination> key(KeyCode code, Modifier... more) {
    Modifier[] all = new Modifier[more.length + 1];
    all[0] = KeyCombination.SHORTCUT_DOWN;
    System.arraycopy(more, 0, all, 1, more.length);
    return List.of(new KeyCodeCombination(code, all));
  }

  private static void flip(BooleanProperty property) {
    property.set(!property.get());
  }
}
