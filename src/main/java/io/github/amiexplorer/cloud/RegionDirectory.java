package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import java.util.List;

/** The Regions of the account's partition. */
public interface RegionDirectory {
  /** All Regions, those not enabled for the account included, in the order of their codes. */
  List<RegionStatus> regions(CancelToken cancel);

  /**
   * One Region as the account sees it.
   *
   * @param optInStatus EC2's word: {@code opt-in-not-required}, {@code opted-in}, {@code
   *     not-opted-in}
   */
  record RegionStatus(Region region, String optInStatus) {
    /** Whether calls to the Region can succeed. */
    public boolean isEnabled() {
      return !"not-opted-in".equals(optInStatus);
    }
  }
}
