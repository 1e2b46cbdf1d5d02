package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.activity.OperationsModel;
import io.github.amiexplorer.ui.control.IconButton;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.theme.Theme;
import io.github.amiexplorer.ui.workspace.Workspace;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The band at the top: connection, search, Regions, refresh, activity, theme, settings. */
final class TopBarView extends HBox {
  private final IconButton activity;
  private final IconButton settings;

  TopBarView(
      Node connection,
      Node search,
      Node regions,
      Node refresh,
      ShellCommands commands,
      Workspace workspace,
      FreshnessModel freshness,
      OperationsModel operations,
      Theme theme,
      Words words) {
    getStyleClass().add("top-bar");
    HBox.setHgrow(search, Priority.ALWAYS);
    activity = new IconButton(commands.activity());
    settings = new IconButton(commands.settings());
    IconButton themeButton = new IconButton(commands.theme());
    theme.darkProperty().addListener((property, before, now) -> show(themeButton, now));
    show(themeButton, theme.darkProperty().get());
    getChildren()
        .addAll(
            logo(words),
            connection,
            search,
            regions,
            refresh,
            counted(activity, workspace, freshness, operations),
            themeButton,
            settings);
  }

  /** Where the activity list hangs. */
  Node activityButton() {
    return activity.button();
  }

  /** Where the settings hang. */
  Node settingsButton() {
    return settings.button();
  }

  /** Switches a theme's picture: a moon where it is light, a sun where it is dark. */
  private static void show(IconButton button, boolean dark) {
    button.button().setGraphic(Icons.of(dark ? "fth-sun" : "fth-moon", 17));
  }

  private static StackPane logo(Words words) {
    StackPane logo = new StackPane(Icons.of("fth-box", 15));
    logo.getStyleClass().add("app-logo");
    logo.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    logo.setAccessibleText(words.text("shell.title"));
    return logo;
  }

  private static StackPane counted(
      IconButton button,
      Workspace workspace,
      FreshnessModel freshness,
      OperationsModel operations) {
    Label count = new Label();
    count.getStyleClass().add("count-badge");
    count.setMouseTransparent(true);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  long running = freshness.running() + operations.running();
                  return running == 0 ? "" : Long.toString(running);
                },
                workspace.inventoryProperty(),
                operations.newsProperty()));
    count.visibleProperty().bind(count.textProperty().isNotEmpty());
    StackPane stack = new StackPane(button, count);
    StackPane.setAlignment(count, Pos.TOP_RIGHT);
    stack.setMinWidth(Region.USE_PREF_SIZE);
    return stack;
  }
}
