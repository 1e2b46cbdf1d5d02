package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How fresh the rows of the chosen scope are, and how far its listing is. */
final class FreshnessModel {
  private final Workspace workspace;

  FreshnessModel(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Whether a listing runs or waits. */
  boolean isLoading() {
    return listings().stream().anyMatch(FreshnessModel::isRunning);
  }

  /** Listings that have ended, of {@link #total()}. */
  int done() {
    return (int) listings().stream().filter(each -> !isRunning(each)).count();
  }

  /** Listings asked for. */
  int total() {
    return listings().size();
  }

  /** How many (scope, Region) listings run or wait over all scopes. */
  int running() {
    return (int)
        workspace.inventoryProperty().get().listings().stream()
            .filter(FreshnessModel::isRunning)
            .count();
  }

  /** The age of the oldest rows, leaving failed Regions out; {@code null} without any. */
  @Nullable Instant asOf() {
    return listings().stream()
        .filter(each -> each.phase() == Phase.DONE || each.phase() == Phase.SAVED)
        .map(RegionProgress::asOf)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }

  private List<RegionProgress> listings() {
    InventoryState inventory = workspace.inventoryProperty().get();
    Scope scope = workspace.scopeProperty().get();
    return inventory.listings().stream()
        .filter(each -> each.phase() != Phase.NOT_ENABLED)
        .filter(each -> scope instanceof Scope.All || each.scope().key().equals(scope.key()))
        .toList();
  }

  private static boolean isRunning(RegionProgress each) {
    return each.phase() == Phase.LISTING || each.phase() == Phase.WAITING;
  }
}
