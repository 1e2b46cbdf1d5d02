package io.github.amiexplorer;

import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.operation.run.Timing;
import io.github.amiexplorer.settings.Appearance;
import io.github.amiexplorer.settings.Appearance.Density;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.activity.OperationsFeature;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.command.Shortcuts;
import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.dialog.FxDialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.shell.ShellFeature;
import io.github.amiexplorer.ui.shell.ShellSlots;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.theme.Theme;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: constructs every adapter and feature once and knows who gets what. */
final class Assembly {
  private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);
  private static final long SAVE_MILLIS = 2_000;
  private static final long LATEST_MILLIS = 1_000;

  private final Beginning beginning;
  private final StartOptions options;
  private final Preferences preferences;
  private final Background background = new FxBackground();
  private final Workspace workspace = new Workspace();
  private final Connections connections;
  private final Operations operations;
  private final MainWindow window;
  private final ShellFeature shell;
  private final StartTimes times;
  private final Stage stage;
  private final Theme theme;
  private @Nullable Runnable rest;
  private Background.@Nullable Cancellable saving;

  /** Builds everything for a window that is shown already; on the FX thread. */
  Assembly(Beginning beginning, Stage stage, Theme theme) {
    Scene scene = stage.getScene();
    this.beginning = beginning;
    options = beginning.options();
    preferences = beginning.preferences();
    connections = beginning.connections();
    DataFolder folder = beginning.folder();
    Appearance looks = preferences.appearance();
    theme.awaitFaces();
    Words words = new Words(beginning.locale());
    ObjectProperty<Density> density = new SimpleObjectProperty<>(looks.density());
    CommandRegistry commands = new CommandRegistry();
    Dialogs dialogs = new FxDialogs(stage, words, theme);
    workspace.regionsProperty().set(Set.copyOf(options.regions()));
    window = new MainWindow(stage, workspace, words, background);
    operations =
        new Operations(
            new JournalFolder(folder.path().resolve("operations")),
            Timing.NORMAL,
            InstantSource.system());
    loadOperations();
    Body body = new Body();
    Features features =
        new Features(
            workspace,
            background,
            words,
            dialogs,
            preferences,
            commands,
            density,
            operations,
            body,
            Clock.systemUTC());
    OperationsFeature operationsPage = features.operationsPage(this::operationEnded);
    ShellSlots slots = features.slots();
    shell =
        new ShellFeature(
            new ShellFeature.Parts(
                workspace,
                background,
                words,
                theme,
                dialogs,
                preferences,
                commands,
                connections,
                density,
                body,
                operationsPage,
                folder.path().toString()),
            slots);
    rest = () -> features.rest(slots, operationsPage);
    times = new StartTimes(scene, background);
    times.answer(workspace.answerProperty(), this::shown);
    new Shortcuts(commands, () -> preferences.appearance().letterKeys()).install(scene);
    this.stage = stage;
    this.theme = theme;
    stage.titleProperty().bind(words.bind("shell.title"));
    remember(words, theme, density);
    preferences.onChange(this::saveSoon);
  }

  /** The window, for the tour. */
  MainWindow window() {
    return window;
  }

  /**
   * Opens the first connection; an account only where it was asked for.
   *
   * @param shown when the window was
   */
  void open(Instant shown) {
    times.frame(shown);
    new Reveal(stage.getScene(), shell.view(), theme, background).when(workspace.answerProperty());
    // Where there is no connection to ask, or an answer takes long.
    background.later(LATEST_MILLIS, this::buildRest);
    boolean first = !preferences.start().startedBefore();
    Boolean changes = options.readOnly() ? Boolean.FALSE : options.allowChanges() ? true : null;
    shell.controller().connect(beginning.choice(), changes);
    if (first && options.tour() == null) {
      shell.profiles().offer();
    }
  }

  /** Goes on with what the first rows did not wait for. */
  private void shown() {
    buildRest();
    shell.controller().count();
    theme.readOtherFaces();
  }

  private void buildRest() {
    Runnable unbuilt = rest;
    rest = null;
    if (unbuilt != null) {
      unbuilt.run();
    }
  }

  /** Saves what is to be remembered and ends what runs; blocks for a moment. */
  void close() {
    preferences.window(shell.withPanes(window.bounds()));
    preferences.flush();
    background.shutdown();
    operations.close();
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null) {
      open.session().close();
      open.catalog().stop();
    }
    connections.close();
  }

  /** What earlier runs left; nothing is sent by reading it. */
  private void loadOperations() {
    background
        .call(
            () -> {
              operations.load();
              return true;
            })
        .onFailure(
            unreadable -> LOG.warn("The journals of earlier operations cannot be read", unreadable))
        .start("operations.load");
  }

  private void operationEnded(OperationsFeature.Ended ended) {
    shell
        .toasts()
        .show(
            ended.failed() ? "fth-alert-triangle" : "fth-check-circle",
            ended.failed() ? "warning" : "success",
            ended.title(),
            ended.status());
  }

  private void remember(Words words, Theme theme, ObjectProperty<Density> density) {
    theme
        .choiceProperty()
        .addListener(
            (property, before, now) ->
                preferences.appearance(preferences.appearance().withTheme(now)));
    words
        .localeProperty()
        .addListener(
            (property, before, now) ->
                preferences.appearance(preferences.appearance().withLanguage(now.getLanguage())));
    density.addListener(
        (property, before, now) ->
            preferences.appearance(preferences.appearance().withDensity(now)));
  }

  /** Writes a moment after the last of several changes, off the FX thread. */
  private void saveSoon() {
    background.onFxThread(
        () -> {
          if (saving != null) {
            saving.cancel();
          }
          saving = background.later(SAVE_MILLIS, this::save);
        });
  }

  private void save() {
    background
        .call(
            () -> {
              preferences.flush();
              return true;
            })
        .start("settings.save");
  }
}
