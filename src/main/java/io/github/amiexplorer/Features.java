package io.github.amiexplorer;

import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.activity.OperationsFeature;
import io.github.amiexplorer.ui.browse.BrowseFeature;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.copy.CopyFeature;
import io.github.amiexplorer.ui.detail.DetailFeature;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchFeature;
import io.github.amiexplorer.ui.share.ShareFeature;
import io.github.amiexplorer.ui.shell.ShellSlots;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;

/** Constructs the features that fill the window. */
record Features(
    Workspace workspace,
    Background background,
    Words words,
    Dialogs dialogs,
    Preferences preferences,
    CommandRegistry commands,
    ObjectProperty<Density> density,
    Operations operations,
    Body body,
    Clock clock) {
  /**
   * The page of operations.
   *
   * @param onEnd is told of each operation that ends
   */
  OperationsFeature operationsPage(Consumer<OperationsFeature.Ended> onEnd) {
    return new OperationsFeature(
        new OperationsFeature.Parts(
            workspace, background, words, dialogs, commands, operations, body, clock),
        onEnd);
  }

  /** Search, facets and rows; the details have their places only, for {@link #rest} to fill. */
  ShellSlots slots() {
    BrowseFeature browse =
        new BrowseFeature(
            new BrowseFeature.Parts(
                workspace, background, words, dialogs, preferences, commands, density, clock));
    return new ShellSlots(
        browse.searchField(), browse.facets(), browse.centre(), new StackPane(), new StackPane());
  }

  /** What nobody can ask for before rows are there: details of an image, and the wizards. */
  void rest(ShellSlots slots, OperationsFeature page) {
    DetailFeature detail =
        new DetailFeature(
            new DetailFeature.Parts(
                workspace, background, words, dialogs, preferences, commands, clock));
    slots.detail().getChildren().setAll(detail.pane());
    slots.rail().getChildren().setAll(detail.rail());
    new CopyFeature(
        new CopyFeature.Parts(workspace, background, words, dialogs, operations, body, clock),
        page::show);
    new ShareFeature(
        new ShareFeature.Parts(
            workspace, background, words, dialogs, preferences, operations, body, clock),
        page::show);
    new LaunchFeature(
        new LaunchFeature.Parts(workspace, background, words, dialogs, operations, body, clock),
        page::show);
  }
}
