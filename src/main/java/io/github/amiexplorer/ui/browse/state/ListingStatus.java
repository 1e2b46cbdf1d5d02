package io.github.amiexplorer.ui.browse.state;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the listings are that the shown rows come from. Immutable.
 *
 * @param regions Regions asked, those that the account has not enabled left out
 * @param answered Regions whose listings are all complete
 * @param running whether any still waits or lists
 * @param images images of running and complete listings
 * @param failed Regions that failed and why, in the order of their names
 * @param stale Regions whose rows are from an older listing, and from when (UTC)
 * @param stopped why nothing could be asked at all, or {@code null}
 */
public record ListingStatus(
    int regions,
    int answered,
    boolean running,
    long images,
    Map<Region, CloudFailure> failed,
    Map<Region, Instant> stale,
    @Nullable CloudFailure stopped) {
  /** Nothing asked. */
  public static final ListingStatus NONE =
      new ListingStatus(0, 0, false, 0, Map.of(), Map.of(), null);

  /**
   * Reads the state of a scope in these Regions (empty: all); {@link Scope.All} reads every one.
   */
  public static ListingStatus of(InventoryState state, Scope scope, Set<Region> regions) {
    List<RegionProgress> shown = new ArrayList<>();
    for (RegionProgress each : state.listings()) {
      boolean wanted = scope instanceof Scope.All || each.scope().equals(scope);
      if (wanted
          && each.phase() != RegionProgress.Phase.NOT_ENABLED
          && (regions.isEmpty() || regions.contains(each.region()))) {
        shown.add(each);
      }
    }
    return summed(shown, state.failure());
  }

  private static ListingStatus summed(List<RegionProgress> shown, @Nullable CloudFailure stopped) {
    Set<Region> all = new HashSet<>();
    Set<Region> open = new HashSet<>();
    Map<Region, CloudFailure> failed = new LinkedHashMap<>();
    Map<Region, Instant> stale = new HashMap<>();
    boolean running = false;
    long images = 0;
    List<RegionProgress> sorted = new ArrayList<>(shown);
    sorted.sort((a, b) -> a.region().compareTo(b.region()));
    for (RegionProgress each : sorted) {
      all.add(each.region());
      images += each.images();
      switch (each.phase()) {
        case WAITING, LISTING -> {
          running = true;
          open.add(each.region());
        }
        case FAILED -> {
          open.add(each.region());
          CloudFailure failure = each.failure();
          if (failure != null) {
            failed.putIfAbsent(each.region(), failure);
          }
        }
        case SAVED, CANCELLED -> open.add(each.region());
        case DONE, NOT_ENABLED -> {}
      }
      Instant asOf = each.asOf();
      if (each.phase() != RegionProgress.Phase.DONE && asOf != null) {
        stale.put(each.region(), asOf);
      }
    }
    return new ListingStatus(
        all.size(), all.size() - open.size(), running, images, failed, stale, stopped);
  }

  /** How much of the Regions has answered, 0 to 1. */
  public double progress() {
    return regions == 0 ? 0 : (double) answered / regions;
  }
}
