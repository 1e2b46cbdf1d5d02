package io.github.amiexplorer;

import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.shell.ShellSlots;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;

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
    return new ShellSlots(new Region(), new Region(), new Region(), new Region(), new Region());
  }
}
