package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one Region is, over all listings in it.
 *
 * @param images images of its listings, those in several scopes counted more than once
 * @param failure of one that ended early, or {@code null}
 * @param asOf of its oldest rows (UTC), or {@code null} where it has none
 */
record RegionHealth(
    Region region,
    State state,
    int images,
    @Nullable CloudFailure failure,
    @Nullable Instant asOf) {
  /** The worst of its listings counts. */
  enum State {
    LOADED,
    LOADING,
    FAILED,
    /** Shows a list saved earlier. */
    SAVED,
    /** Nothing was asked of it. */
    IDLE,
    NOT_ENABLED
  }

  /** All Regions of the account in the order of their codes. */
  static List<RegionHealth> of(InventoryState inventory) {
    Map<Region, List<RegionProgress>> listings = new HashMap<>();
    inventory
        .listings()
        .forEach(each -> listings.computeIfAbsent(each.region(), r -> new ArrayList<>()).add(each));
    List<RegionHealth> all = new ArrayList<>();
    inventory
        .regions()
        .forEach(
            status -> {
              List<RegionProgress> own = listings.getOrDefault(status.region(), List.of());
              all.add(
                  status.isEnabled()
                      ? of(status.region(), own)
                      : new RegionHealth(status.region(), State.NOT_ENABLED, 0, null, null));
            });
    all.sort((a, b) -> a.region().compareTo(b.region()));
    return all;
  }

  private static RegionHealth of(Region region, List<RegionProgress> listings) {
    CloudFailure failure = null;
    Instant asOf = null;
    int images = 0;
    State state = State.IDLE;
    for (RegionProgress each : listings) {
      images += each.images();
      Instant time = each.asOf();
      if (time != null && (asOf == null || time.isBefore(asOf))) {
        asOf = time;
      }
      if (each.phase() == RegionProgress.Phase.FAILED && failure == null) {
        failure = each.failure();
      }
      state = worse(state, stateOf(each.phase()));
    }
    return new RegionHealth(region, state, images, failure, asOf);
  }

  private static State stateOf(RegionProgress.Phase phase) {
    return switch (phase) {
      case SAVED -> State.SAVED;
      case WAITING, LISTING -> State.LOADING;
      case DONE -> State.LOADED;
      case FAILED -> State.FAILED;
      case CANCELLED -> State.IDLE;
      case NOT_ENABLED -> State.NOT_ENABLED;
    };
  }

  private static State worse(State one, State other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static int weight(State state) {
    return switch (state) {
      case IDLE -> 0;
      case NOT_ENABLED -> 1;
      case LOADED -> 2;
      case SAVED -> 3;
      case LOADING -> 4;
      case FAILED -> 5;
    };
  }
}
