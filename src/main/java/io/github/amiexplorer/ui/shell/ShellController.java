package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.settings.StartState;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.dialog.FailurePresenter;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private final LongProperty ticks = new SimpleLongProperty();
  private long calls;
  private boolean counting;
  private boolean countAgain;

  ShellController(
      Workspace workspace,
      Background background,
      ConnectionOpener opener,
      Preferences preferences,
      Dialogs dialogs,
      Words words,
      ShellModels models,
      Notices notices) {
    this.workspace = workspace;
    this.background = background;
    this.opener = opener;
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.words = words;
    this.models = models;
    this.notices = notices;
    workspace.scopeProperty().addListener((property, before, now) -> scopeChosen(now));
    workspace.regionsProperty().addListener((property, before, now) -> regionsChosen());
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
        .onFailure(problem -> refused(choice, problem))
        .onFinally(() -> models.connection().connectingProperty().set(false))
        .start("shell.connect");
  }

  /** Lists the chosen scope anew. */
  void refresh() {
    Scope scope = workspace.scopeProperty().get();
    if (scope instanceof Scope.All) {
      refreshAll();
    } else {
      list(scope);
    }
  }

  /** Lists every scope anew that was listed before. */
  void refreshAll() {
    Map<String, Scope> known = new LinkedHashMap<>();
    workspace
        .inventoryProperty()
        .get()
        .listings()
        .forEach(each -> known.putIfAbsent(each.scope().key(), each.scope()));
    if (known.isEmpty()) {
      list(new Scope.OwnedByMe());
    }
    known.values().forEach(this::list);
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

  /** Looks images up in every Region and shows the first that is found. */
  void lookUp(List<String> ids) {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    background
        .call(() -> opener.lookUp(open, ids))
        .onSuccess(found -> found(ids, found))
        .onFailure(problem -> refused(open.session().choice(), problem))
        .start("shell.look-up");
  }

  /** Reads the AWS configuration files for profiles anew. */
  void findProfiles() {
    background
        .call(opener::profiles)
        .onSuccess(found -> models.connection().profilesProperty().set(found))
        .start("shell.profiles");
  }

  /** Tells at first start that there are accounts to open; none of them is called. */
  public void offerProfiles() {
    background
        .call(opener::profiles)
        .onSuccess(
            found -> {
              models.connection().profilesProperty().set(found);
              if (!found.isEmpty()) {
                notices.show(
                    "fth-key",
                    "accent",
                    words.text("shell.first.title", found.size()),
                    words.text("shell.first.text"));
              }
            })
        .start("shell.profiles");
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

  private void found(List<String> ids, List<Image> images) {
    if (images.isEmpty()) {
      notices.show(
          "fth-search",
          "warning",
          words.text("shell.look-up.none", ids.getFirst()),
          words.text("shell.look-up.none.text"));
      return;
    }
    notices.show(
        "fth-check-circle", "success", words.text("shell.look-up.found", images.size()), "");
    workspace.shownProperty().set(images.getFirst());
    workspace.detailOpenProperty().set(true);
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
    }
    remember(choice);
    askWhoWeAre(opened);
    firstLists(sandbox);
  }

  /** Own and shared images of an account; the sandbox's public ones too, they cost nobody. */
  private void firstLists(boolean sandbox) {
    list(new Scope.OwnedByMe());
    list(new Scope.SharedWithMe());
    if (sandbox) {
      list(new Scope.Amazon());
      list(new Scope.VerifiedPublishers());
      list(new Scope.Marketplace());
    }
    Scope scope = workspace.scopeProperty().get();
    if (!sandbox || scope instanceof Scope.Community) {
      scopeChosen(scope);
    }
  }

  private void refused(ConnectionChoice choice, Throwable problem) {
    LOG.warn("Cannot open {}", choice, problem);
    if (problem instanceof CloudException cloud) {
      dialogs.tell(new FailurePresenter(words).message(cloud.failure()));
    } else {
      dialogs.tell(
          new Dialogs.Message(
              words.text("shell.connect.failed"),
              words.text("shell.connect.failed.text"),
              String.valueOf(problem.getMessage())));
    }
  }

  private void changed(OpenConnection opened, InventoryState state) {
    OpenConnection now = workspace.connectionProperty().get();
    if (now != null && now.inventory().equals(opened.inventory())) {
      workspace.inventoryProperty().set(state);
      count();
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

  private void scopeChosen(Scope scope) {
    boolean known =
        workspace.inventoryProperty().get().listings().stream()
            .anyMatch(each -> each.scope().equals(scope));
    if (known || scope instanceof Scope.All || workspace.connectionProperty().get() == null) {
      return;
    }
    if (scope instanceof Scope.Community community && !community.narrowed()) {
      askForBounds();
    } else {
      list(scope);
    }
  }

  /** Community images are some hundred thousand: a name first, or everything knowingly. */
  private void askForBounds() {
    dialogs.ask(
        new Dialogs.TextQuestion(
            words.text("shell.community.title"),
            words.text("shell.community.text"),
            "ubuntu*24.04*",
            "*",
            words.text("shell.community.verb")),
        answer -> {
          if (answer.equals("*")) {
            list(new Scope.Community(null, List.of()));
          } else if (answer.matches("[0-9]{12}")) {
            workspace.scopeProperty().set(new Scope.Community(null, List.of(answer)));
          } else {
            workspace.scopeProperty().set(new Scope.Community(answer, List.of()));
          }
        });
  }

  /** Asks chosen Regions for the scopes that the others were asked for already. */
  private void regionsChosen() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    InventoryState state = workspace.inventoryProperty().get();
    Map<Scope, Set<Region>> asked = new LinkedHashMap<>();
    state
        .listings()
        .forEach(
            each -> asked.computeIfAbsent(each.scope(), s -> new HashSet<>()).add(each.region()));
    Set<Region> chosen = new TreeSet<>(workspace.regionsProperty().get());
    if (chosen.isEmpty()) {
      state.regions().stream()
          .filter(RegionStatus::isEnabled)
          .forEach(status -> chosen.add(status.region()));
    }
    asked.forEach(
        (scope, done) -> {
          Set<Region> missing = new TreeSet<>(chosen);
          missing.removeAll(done);
          if (!missing.isEmpty()) {
            open.inventory().refresh(scope, missing);
          }
        });
  }

  private void list(Scope scope) {
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null) {
      open.inventory().refresh(scope, workspace.regionsProperty().get());
    }
  }

  /** Counts off the FX thread, one count at a time; a change meanwhile counts once more. */
  private void count() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    if (counting) {
      countAgain = true;
      return;
    }
    counting = true;
    Catalog catalog = open.catalog();
    Set<String> known = new HashSet<>();
    workspace.inventoryProperty().get().listings().forEach(each -> known.add(each.scope().key()));
    background
        .call(() -> counted(catalog, known))
        .onSuccess(
            counts -> {
              models.scopes().countsProperty().set(counts);
              Integer all = counts.get(ScopeEntry.ALL);
              models.status().imagesProperty().set(all == null ? 0 : all);
            })
        .onFinally(
            () -> {
              counting = false;
              if (countAgain) {
                countAgain = false;
                count();
              }
            })
        .start("shell.count");
  }

  private Map<ScopeEntry, Integer> counted(Catalog catalog, Set<String> known) {
    Map<ScopeEntry, Integer> counts = new EnumMap<>(ScopeEntry.class);
    for (ScopeEntry entry : ScopeEntry.values()) {
      if (entry == ScopeEntry.FAVOURITES) {
        counts.put(entry, preferences.favourites().size());
      } else if (entry == ScopeEntry.ALL || known.contains(entry.scope().key())) {
        counts.put(entry, catalog.count(entry.scope()));
      }
    }
    return counts;
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
