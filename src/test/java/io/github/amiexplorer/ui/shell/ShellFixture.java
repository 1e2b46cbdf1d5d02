package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.run.Timing;
import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.support.QuietDialogs;
import io.github.amiexplorer.ui.activity.OperationsFeature;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/** A shell in English around features that are empty panes. */
final class ShellFixture {
  private final FxBackground background = new FxBackground();
  private final CommandRegistry commands = new CommandRegistry();
  private final Workspace workspace = FxTest.get(Workspace::new);
  private final Words words = FxTest.get(() -> new Words(Locale.ENGLISH));
  private final ShellFeature shell;

  /** Keeps its files in {@code folder}; {@code opener} is its way to a cloud. */
  ShellFixture(Path folder, ConnectionOpener opener) {
    shell = FxTest.get(() -> shell(folder, opener));
  }

  Workspace workspace() {
    return workspace;
  }

  Words words() {
    return words;
  }

  CommandRegistry commands() {
    return commands;
  }

  ShellFeature shell() {
    return shell;
  }

  /** Ends what runs in the background. */
  void close() {
    background.shutdown();
  }

  private ShellFeature shell(Path folder, ConnectionOpener opener) {
    Body body = new Body();
    QuietDialogs dialogs = new QuietDialogs();
    Operations operations =
        new Operations(
            new JournalFolder(folder.resolve("operations")), Timing.NORMAL, InstantSource.system());
    OperationsFeature.Parts activity =
        new OperationsFeature.Parts(
            workspace, background, words, dialogs, commands, operations, body, Clock.systemUTC());
    return new ShellFeature(
        new ShellFeature.Parts(
            workspace,
            background,
            words,
            FxTest.theme(),
            dialogs,
            Preferences.open(new DataFolder(folder)),
            commands,
            opener,
            new SimpleObjectProperty<>(Density.AUTOMATIC),
            body,
            new OperationsFeature(activity, ended -> {}),
            folder.toString()),
        new ShellSlots(new TextField(), pane(), pane(), pane(), pane()));
  }

  private static Pane pane() {
    Pane pane = new Pane();
    pane.setMinWidth(76);
    return pane;
  }
}
