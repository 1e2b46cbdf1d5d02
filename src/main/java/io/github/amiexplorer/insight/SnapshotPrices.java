package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Region;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Prices of snapshot storage; the table names its source. */
public final class SnapshotPrices {
  private static final Region REFERENCE = Region.of("us-east-1");
  private static final YearMonth AS_OF = YearMonth.of(2026, 11);

  private SnapshotPrices() {}

  /**
   * A price.
   *
   * @param usdPerGibMonth US dollars for one GiB a month
   * @param region the Region it is the price of; another than asked makes it a rough one
   * @param asOf when it was read
   */
  public record Price(BigDecimal usdPerGibMonth, Region region, YearMonth asOf) {}

  /** The standard tier in {@code region}, or in us-east-1 where the table does not know it. */
  public static Price standard(Region region) {
    BigDecimal reference = BigDecimal.ZERO;
    for (String[] row : Tables.rows("snapshot-prices.tsv")) {
      if (row[1].equals("standard") && row[0].equals(region.id())) {
        return new Price(new BigDecimal(row[2]), region, AS_OF);
      }
      if (row[1].equals("standard") && row[0].equals(REFERENCE.id())) {
        reference = new BigDecimal(row[2]);
      }
    }
    return new Price(reference, REFERENCE, AS_OF);
  }
}
