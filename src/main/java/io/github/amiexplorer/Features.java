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
    Body body) {
  /**
   * The page of operations and the wizards that begin them.
   *
   * @param onEnd is told of each operation that ends
   */
  OperationsFeature operationsPage(Consumer<OperationsFeature.Ended> onEnd) {
    OperationsFeature page =
        new OperationsFeature(
            new OperationsFeature.Parts(
                workspace,
                background,
                words,
                dialogs,
                commands,
                operations,
                body,
                Clock.systemUTC()),
            onEnd);
    new CopyFeature(
        new CopyFeature.Parts(
            workspace, background, words, dialogs, operations, body, Clock.systemUTC()),
        page::show);
    new ShareFeature(
        new ShareFeature.Parts(
            workspace,
            background,
            words,
            dialogs,
            preferences,
            operations,
            body,
            Clock.systemUTC()),
        page::show);
    new LaunchFeature(
        new LaunchFeature.Parts(
            workspace, background, words, dialogs, operations, body, Clock.systemUTC()),
        page::show);
    return page;
  }

  /** What they show, by place. */
  ShellSlots slots() {
    BrowseFeature browse =
        new BrowseFeature(
            new BrowseFeature.Parts(
                workspace,
                background,
                words,
                dialogs,
                preferences,
                commands,
                density,
                Clock.systemUTC()));
    DetailFeature detail =
        new DetailFeature(
            new DetailFeature.Parts(
                workspace, background, words, dialogs, preferences, commands, Clock.systemUTC()));
    return new ShellSlots(
        browse.searchField(), browse.facets(), browse.centre(), detail.pane(), detail.rail());
  }
}
