package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.ui.control.DropDown;
import io.github.amiexplorer.ui.theme.Theme;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What the window does on a command.
 *
 * @param top gives the top bar, which is made after the commands
 */
record ShellGestures(
    Theme theme,
    PaletteView palette,
    DropDown activity,
    DropDown settings,
    HelpView help,
    DropDown helpDrop,
    ConnectionView connection,
    List<Node> panes,
    Supplier<TopBarView> top)
    implements ShellCommands.Gestures {
  @Override
  public void openPalette() {
    palette.toggle();
  }

  @Override
  public void openActivity() {
    activity.toggle(top.get().activityButton());
  }

  @Override
  public void openSettings() {
    settings.toggle(top.get().settingsButton());
  }

  @Override
  public void openHelp() {
    help.fill();
    helpDrop.toggle(top.get().settingsButton());
  }

  @Override
  public void openConnection() {
    connection.fire();
  }

  /** To the other scheme than what is seen now; "as the desktop" is chosen in the settings. */
  @Override
  public void switchTheme() {
    theme.choiceProperty().set(theme.darkProperty().get() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
  }

  @Override
  public void nextPane(int step) {
    new PaneWalk(panes).go(connection.getScene(), step);
  }
}
