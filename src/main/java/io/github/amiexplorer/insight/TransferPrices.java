package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.RegionNames;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What moving data to another Region costs. AWS bills it where it leaves: $0.02 for each GB from
 * the Regions of North America and Europe, more from others (EC2 On-Demand pricing page, "Data
 * transfer", as noted 2026-11). What others cost is not in here, and so not known.
 */
public final class TransferPrices {
  private static final BigDecimal NEAR = new BigDecimal("0.02");

  private TransferPrices() {}

  /** US dollars for one GiB, 0 within a Region, {@code null} where it is not known. */
  public static @Nullable BigDecimal perGib(Region from, Region to) {
    if (from.equals(to)) {
      return BigDecimal.ZERO;
    }
    return switch (RegionNames.continentOf(from)) {
      case NORTH_AMERICA, EUROPE -> NEAR;
      default -> null;
    };
  }
}
