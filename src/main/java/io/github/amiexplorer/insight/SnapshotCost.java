package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the snapshots behind an image cost at most. AWS bills the blocks that a snapshot stores and
 * shares unchanged blocks among snapshots of one volume; neither can be seen in the description of
 * an image, so its volumes' sizes are an upper bound; a rough one where the Region has no price
 * here.
 */
public final class SnapshotCost {
  private static final BigDecimal BYTES_PER_GIB = BigDecimal.valueOf(1L << 30);
  private static final int PLACES = 6;

  private SnapshotCost() {}

  /**
   * An upper bound.
   *
   * @param usdPerMonth US dollars a month
   * @param gib GiB that it is made of
   * @param price where the price comes from
   * @param volumesWithoutSize snapshots that are not in the sum because nothing tells their size
   */
  public record Estimate(
      BigDecimal usdPerMonth, BigDecimal gib, SnapshotPrices.Price price, int volumesWithoutSize) {}

  /**
   * The bound for {@code image} in the standard tier. A snapshot behind several volumes counts
   * once; volumes without a snapshot store nothing.
   *
   * @param storedBytes bytes stored by snapshot id as far as they are known, may be empty
   */
  public static Estimate atMost(Image image, Map<String, Long> storedBytes) {
    Map<String, BigDecimal> sizes = new LinkedHashMap<>();
    int unknown = 0;
    for (BlockDeviceMapping mapping : image.blockDeviceMappings()) {
      EbsBlockDevice ebs = mapping.ebs();
      if (ebs == null || ebs.snapshotId() == null) {
        continue;
      }
      Long stored = storedBytes.get(ebs.snapshotId());
      if (stored != null) {
        sizes.put(
            ebs.snapshotId(),
            BigDecimal.valueOf(stored).divide(BYTES_PER_GIB, PLACES, RoundingMode.HALF_UP));
      } else if (ebs.volumeSize() != null) {
        sizes.merge(ebs.snapshotId(), BigDecimal.valueOf(ebs.volumeSize()), BigDecimal::max);
      } else {
        unknown++;
      }
    }
    BigDecimal gib = sizes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    SnapshotPrices.Price price = SnapshotPrices.standard(image.region());
    return new Estimate(gib.multiply(price.usdPerGibMonth()), gib, price, unknown);
  }
}
