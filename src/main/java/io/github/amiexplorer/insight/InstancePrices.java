package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On-demand prices of instance types for Linux, from the price list of us-east-1 and the relation
 * of other Regions to it; the tables name their sources. Immutable.
 */
public final class InstancePrices {
  /** When the price list was read. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 7, 20);

  /** What AWS counts as a month, hours. */
  public static final int HOURS_A_MONTH = 730;

  private final Map<String, BigDecimal> prices = new HashMap<>();
  private final Map<String, BigDecimal> factors = new HashMap<>();

  /** Reads the tables. */
  public InstancePrices() {
    Tables.rows("instance-prices.tsv").forEach(row -> prices.put(row[0], new BigDecimal(row[1])));
    Tables.rows("instance-price-factors.tsv")
        .forEach(row -> factors.put(row[0], new BigDecimal(row[1])));
  }

  /**
   * A price.
   *
   * @param usdPerHour US dollars an hour
   * @param exact whether it is the list price; else it is reckoned from us-east-1
   */
  public record Price(BigDecimal usdPerHour, boolean exact) {
    /** US dollars a month of {@value #HOURS_A_MONTH} hours. */
    public BigDecimal usdPerMonth() {
      return usdPerHour.multiply(BigDecimal.valueOf(HOURS_A_MONTH));
    }
  }

  /** The price of a type in a Region; {@code null} where neither is known. */
  public @Nullable Price of(String type, Region region) {
    BigDecimal price = prices.get(type);
    BigDecimal factor = factors.get(region.id());
    if (price == null || factor == null) {
      return null;
    }
    boolean exact = region.id().equals("us-east-1");
    return new Price(
        exact ? price : price.multiply(factor).setScale(4, RoundingMode.HALF_UP), exact);
  }
}
