package io.github.amiexplorer;

import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.browse.BrowseFeature;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.detail.DetailFeature;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.shell.ShellSlots;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import javafx.beans.property.ObjectProperty;

/** Constructs the features that fill the window. */
record Features(
    Workspace workspace,
    Background background,
    Words words,
    Dialogs dialogs,
    Preferences preferences,
    CommandRegistry commands,
    ObjectProperty<Density> density) {
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
