package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Running and finished listings, one a scope, with what went wrong where. */
public final class ActivityModel {
  private final ReadOnlyObjectWrapper<List<Listing>> listings =
      new ReadOnlyObjectWrapper<>(List.of());

  /** Follows the listings of {@code workspace}. */
  public ActivityModel(Workspace workspace) {
    workspace.inventoryProperty().addListener((property, before, now) -> listings.set(read(now)));
    listings.set(read(workspace.inventoryProperty().get()));
  }

  /** The listings, running ones first. */
  public ReadOnlyObjectProperty<List<Listing>> listingsProperty() {
    return listings.getReadOnlyProperty();
  }

  private static List<Listing> read(InventoryState state) {
    Map<Scope, List<RegionProgress>> scopes = new LinkedHashMap<>();
    for (RegionProgress each : state.listings()) {
      if (each.phase() != Phase.NOT_ENABLED) {
        scopes.computeIfAbsent(each.scope(), scope -> new ArrayList<>()).add(each);
      }
    }
    List<Listing> all = new ArrayList<>();
    scopes.forEach((scope, regions) -> all.add(listing(scope, regions)));
    all.sort((one, other) -> Boolean.compare(other.isRunning(), one.isRunning()));
    return List.copyOf(all);
  }

  private static Listing listing(Scope scope, List<RegionProgress> regions) {
    int done = 0;
    int images = 0;
    List<Region> running = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (RegionProgress each : regions) {
      images += each.images();
      switch (each.phase()) {
        case WAITING, LISTING -> running.add(each.region());
        case FAILED -> troubles.add(new Trouble(each.region(), each.failure()));
        case DONE -> done++;
        case SAVED, CANCELLED, NOT_ENABLED -> {}
      }
    }
    return new Listing(scope, regions.size(), done, images, running, troubles);
  }

  /**
   * The listing of one scope.
   *
   * @param total Regions asked
   * @param done Regions that answered in full
   * @param images images so far
   * @param running Regions that still answer or wait
   */
  public record Listing(
      Scope scope, int total, int done, int images, List<Region> running, List<Trouble> troubles) {
    /** Whether something still answers. */
    public boolean isRunning() {
      return !running.isEmpty();
    }
  }

  /** A Region whose listing ended early. */
  public record Trouble(Region region, @Nullable CloudFailure failure) {}
}
