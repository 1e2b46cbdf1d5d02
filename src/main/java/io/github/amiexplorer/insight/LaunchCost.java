package io.github.amiexplorer.insight;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What instances cost a month, about: the machines, their volumes, their public addresses. Without
 * traffic, licences, Marketplace fees and tax.
 *
 * @param instances US dollars a month; {@code null} where the price of the type is not known here
 * @param volumes US dollars a month
 * @param addresses US dollars a month
 * @param gib size of all volumes together, GiB
 */
public record LaunchCost(
    @Nullable BigDecimal instances, BigDecimal volumes, BigDecimal addresses, int gib) {
  /** A public IPv4 address, US dollars an hour (EC2 price list, 2026-11). */
  private static final BigDecimal ADDRESS = new BigDecimal("0.005");

  /** A volume that is launched. */
  public record Volume(
      VolumeType type, int sizeGib, @Nullable Integer iops, @Nullable Integer throughput) {}

  /** Adds up. */
  public static LaunchCost of(
      InstancePrices.@Nullable Price price,
      int count,
      List<Volume> volumes,
      boolean publicAddresses) {
    BigDecimal times = BigDecimal.valueOf(count);
    BigDecimal storage = BigDecimal.ZERO;
    int gib = 0;
    for (Volume each : volumes) {
      storage =
          storage.add(each.type().usdPerMonth(each.sizeGib(), each.iops(), each.throughput()));
      gib += each.sizeGib();
    }
    BigDecimal addresses =
        publicAddresses
            ? ADDRESS.multiply(BigDecimal.valueOf(InstancePrices.HOURS_A_MONTH)).multiply(times)
            : BigDecimal.ZERO;
    return new LaunchCost(
        price == null ? null : price.usdPerMonth().multiply(times),
        storage.multiply(times),
        addresses,
        gib * count);
  }

  /** All together; {@code null} where the price of the instances is not known. */
  public @Nullable BigDecimal total() {
    return instances == null ? null : instances.add(volumes).add(addresses);
  }
}
