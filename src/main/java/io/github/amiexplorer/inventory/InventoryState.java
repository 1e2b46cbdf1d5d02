package io.github.amiexplorer.inventory;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All listings of a connection at one moment. Immutable.
 *
 * @param regions the Regions of the account, empty until they are known
 * @param listings every (scope, Region) asked or loaded so far
 * @param failure why the Regions themselves could not be listed, or {@code null}
 * @param version of the catalogue: single images change without a listing
 */
public record InventoryState(
    List<RegionStatus> regions,
    List<RegionProgress> listings,
    @Nullable CloudFailure failure,
    long version) {
  /** Nothing known yet. */
  public static final InventoryState EMPTY = new InventoryState(List.of(), List.of(), null, 0);

  /** A state of which only the listings matter. */
  public InventoryState(
      List<RegionStatus> regions, List<RegionProgress> listings, @Nullable CloudFailure failure) {
    this(regions, listings, failure, 0);
  }
}
