package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides what is listed when: at the start, for a scope, for Regions. FX thread only. */
final class Listings {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final Words words;

  /** Follows the chosen scope and Regions of {@code workspace}. */
  Listings(Workspace workspace, Dialogs dialogs, Words words) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.words = words;
    workspace.scopeProperty().addListener((property, before, now) -> scopeChosen(now));
    workspace.regionsProperty().addListener((property, before, now) -> regionsChosen());
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

  /** Own and shared images of an account; the sandbox's public ones too, they cost nobody. */
  void begin(boolean sandbox) {
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
}
