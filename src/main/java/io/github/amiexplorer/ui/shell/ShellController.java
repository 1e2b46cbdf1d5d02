package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.settings.StartState;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.util.Set;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens connections, starts listings, counts. For the FX thread only. */
public final class ShellController {
  private static final Logger LOG = LoggerFactory.getLogger(ShellController.class);
  private static final long TICK_MILLIS = 1000;

  private final Workspace workspace;
  private final Background background;
  private final ConnectionOpener opener;
  private final Preferences preferences;
  private final Dialogs dialogs;
  private final Words words;
  private final ShellModels models;
  private final Notices notices;
  private final Refusals refusals;
  private final Listings listings;
  private final ScopeCounts counts;
  private final LongProperty ticks = new SimpleLongProperty();
  private long calls;

  ShellController(
      Workspace workspace,
      Background background,
      ConnectionOpener opener,
      Preferences preferences,
      Dialogs dialogs,
      Words words,
      ShellModels models,
      Notices notices,
      Refusals refusals) {
    this.workspace = workspace;
    this.background = background;
    this.opener = opener;
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.words = words;
    this.models = models;
    this.notices = notices;
    this.refusals = refusals;
    this.listings = new Listings(workspace, dialogs, words);
    this.counts = new ScopeCounts(workspace, background, preferences, models);
    tick();
  }

  /** Grows by one every second. */
  LongProperty ticksProperty() {
    return ticks;
  }

  /**
   * Opens a connection and closes the one before.
   *
   * @param changes whether the lock starts open, or {@code null}: in the sandbox only
   */
  public void connect(ConnectionChoice choice, @Nullable Boolean changes) {
    models.connection().connectingProperty().set(true);
    background
        .call(() -> opener.open(choice))
        .onSuccess(opened -> opened(opened, choice, changes))
        .onFailure(problem -> refusals.tell(choice, problem))
        .onFinally(() -> models.connection().connectingProperty().set(false))
        .start("shell.connect");
  }

  /** Lists the chosen scope anew. */
  void refresh() {
    listings.refresh();
  }

  /** Lists every scope anew that was listed before. */
  void refreshAll() {
    listings.refreshAll();
  }

  /** Counts the images of the scopes. */
  public void count() {
    counts.count();
  }

  /** Lists again what failed. */
  void retryFailed() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null) {
      open.inventory().retryFailed();
    }
  }

  /** Stops all listings. */
  void cancel() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null) {
      open.inventory().cancel();
    }
  }

  /** Forgets the lists saved on disk, after a question. */
  void clearSavedLists() {
    dialogs.confirm(
        new Dialogs.Confirmation(
            words.text("shell.clear.title"),
            words.text("shell.clear.text"),
            words.text("shell.clear.verb"),
            true),
        () ->
            background
                .call(
                    () -> {
                      opener.clearSavedLists();
                      return true;
                    })
                .onSuccess(
                    done ->
                        notices.show(
                            "fth-check-circle", "success", words.text("shell.clear.done"), ""))
                .start("shell.clear"));
  }

  private void opened(OpenConnection opened, ConnectionChoice choice, @Nullable Boolean changes) {
    OpenConnection before = workspace.connectionProperty().get();
    boolean sandbox = choice.kind() == Kind.SANDBOX;
    models.connection().sandboxProperty().set(sandbox);
    boolean allowed = changes == null ? sandbox : changes;
    workspace.changesAllowedUntilProperty().set(null);
    if (allowed) {
      models.connection().allowChanges();
    }
    workspace.selectionProperty().set(Set.of());
    workspace.shownProperty().set(null);
    workspace.inventoryProperty().set(opened.inventory().state());
    calls = opened.session().callsSent();
    opened.inventory().onChange(state -> background.onFxThread(() -> changed(opened, state)));
    workspace.connectionProperty().set(opened);
    if (before != null) {
      close(before);
      counts.count();
    }
    remember(choice);
    if (opened.inventory().setAside() != null) {
      notices.show(
          "fth-alert-triangle",
          "warning",
          words.text("shell.set-aside.title"),
          words.text("shell.set-aside.text", String.valueOf(opened.inventory().setAside())));
    }
    opened
        .inventory()
        .onNotSaved(reason -> background.onFxThread(() -> ifShown(opened, () -> notSaved(reason))));
    // Opened again, a file that somebody cut off is set aside, and all is listed anew.
    opened
        .catalog()
        .onUnreadable(
            () -> background.onFxThread(() -> ifShown(opened, () -> connect(choice, null))));
    boolean saved = !opened.inventory().state().listings().isEmpty();
    if (saved) {
      new AfterAnswer(workspace.answerProperty(), background).run(() -> begin(opened, sandbox));
    } else {
      begin(opened, sandbox);
    }
  }

  private void ifShown(OpenConnection opened, Runnable action) {
    OpenConnection now = workspace.connectionProperty().get();
    if (now != null && now.inventory().equals(opened.inventory())) {
      action.run();
    }
  }

  private void notSaved(String reason) {
    notices.show(
        "fth-alert-triangle",
        "warning",
        words.text("shell.not-saved.title"),
        words.text("shell.not-saved.text", reason));
  }

  private void begin(OpenConnection opened, boolean sandbox) {
    OpenConnection now = workspace.connectionProperty().get();
    if (now != null && now.session().equals(opened.session())) {
      askWhoWeAre(opened);
      listings.begin(sandbox);
    }
  }

  private void changed(OpenConnection opened, InventoryState state) {
    OpenConnection now = workspace.connectionProperty().get();
    if (now != null && now.inventory().equals(opened.inventory())) {
      workspace.inventoryProperty().set(state);
      counts.count();
    }
  }

  private void askWhoWeAre(OpenConnection opened) {
    CancelToken cancel = new CancelToken();
    background
        .call(() -> opened.session().identity().whoAmI(cancel))
        .onSuccess(
            caller -> {
              OpenConnection now = workspace.connectionProperty().get();
              if (now != null && now.session().equals(opened.session())) {
                String alias = caller.accountAlias();
                workspace
                    .connectionProperty()
                    .set(
                        new OpenConnection(
                            alias == null ? opened.label() : alias,
                            opened.session(),
                            opened.catalog(),
                            opened.inventory(),
                            caller));
              }
            })
        .onFailure(problem -> LOG.info("The account is not known: {}", problem.getMessage()))
        .start("shell.who");
  }

  private void close(OpenConnection old) {
    background
        .call(
            () -> {
              old.inventory().cancel();
              old.session().close();
              old.catalog().stop();
              return true;
            })
        .start("shell.close." + System.identityHashCode(old.session()));
  }

  private void remember(ConnectionChoice choice) {
    preferences.start(
        new StartState(
            true,
            choice.kind() == Kind.SANDBOX,
            choice.profile(),
            choice.endpoint() == null || choice.kind() == Kind.SANDBOX
                ? null
                : choice.endpoint().toString()));
  }

  private void tick() {
    ticks.set(ticks.get() + 1);
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null) {
      long now = open.session().callsSent();
      models.status().callsPerSecondProperty().set(Math.max(0, now - calls));
      calls = now;
    }
    closeLock();
    background.later(TICK_MILLIS, this::tick);
  }

  private void closeLock() {
    Instant until = workspace.changesAllowedUntilProperty().get();
    if (until != null && !models.connection().changesAllowed()) {
      workspace.changesAllowedUntilProperty().set(null);
    }
  }
}
