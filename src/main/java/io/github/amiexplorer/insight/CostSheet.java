package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an image and its copies cost at most each month, snapshot by snapshot and Region by Region.
 * How it is bounded: {@link SnapshotCost}.
 *
 * @param image the image itself
 * @param snapshots its snapshots in the order of its devices, each once
 * @param regions image and copies by Region, US dollars a month
 * @param copies how many copies are in the sum
 * @param withCopies US dollars a month for all of them
 */
public record CostSheet(
    SnapshotCost.Estimate image,
    List<Line> snapshots,
    Map<Region, BigDecimal> regions,
    int copies,
    BigDecimal withCopies) {

  /**
   * One snapshot.
   *
   * @param device the first device that is made of it
   * @param volumeGib size of the volume, GiB; {@code null} where EC2 does not say
   * @param storedGib what it stores at most, GiB; {@code null} where EC2 does not say
   * @param usdPerMonth US dollars a month at most
   */
  public record Line(
      @Nullable String device,
      String snapshotId,
      @Nullable Integer volumeGib,
      @Nullable BigDecimal storedGib,
      BigDecimal usdPerMonth) {}

  private static final BigDecimal BYTES_PER_GIB = BigDecimal.valueOf(1L << 30);

  /**
   * Adds up.
   *
   * @param copies the copies of the image that are known, of any Region
   * @param storedBytes bytes stored by snapshot id as far as they are known, may be empty
   */
  public static CostSheet of(Image image, List<Image> copies, Map<String, Long> storedBytes) {
    SnapshotCost.Estimate own = SnapshotCost.atMost(image, storedBytes);
    Map<Region, BigDecimal> regions = new TreeMap<>();
    regions.merge(image.region(), own.usdPerMonth(), BigDecimal::add);
    List<Line> lines = lines(image, storedBytes, own.price().usdPerGibMonth());
    boolean told = !lines.isEmpty() && lines.stream().allMatch(each -> each.storedGib() != null);
    for (Image copy : copies) {
      // A full copy stores what its source stores: a better bound than the size of its volumes.
      BigDecimal dollars =
          told
              ? own.gib().multiply(SnapshotPrices.standard(copy.region()).usdPerGibMonth())
              : SnapshotCost.atMost(copy, storedBytes).usdPerMonth();
      regions.merge(copy.region(), dollars, BigDecimal::add);
    }
    return new CostSheet(
        own,
        lines,
        regions,
        copies.size(),
        regions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static List<Line> lines(Image image, Map<String, Long> storedBytes, BigDecimal price) {
    List<Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (BlockDeviceMapping mapping : image.blockDeviceMappings()) {
      EbsBlockDevice ebs = mapping.ebs();
      if (ebs != null && ebs.snapshotId() != null && seen.add(ebs.snapshotId())) {
        Long bytes = storedBytes.get(ebs.snapshotId());
        BigDecimal stored =
            bytes == null
                ? null
                : BigDecimal.valueOf(bytes).divide(BYTES_PER_GIB, 6, RoundingMode.HALF_UP);
        BigDecimal volume = BigDecimal.valueOf(ebs.volumeSize() == null ? 0 : ebs.volumeSize());
        lines.add(
            new Line(
                mapping.deviceName(),
                ebs.snapshotId(),
                ebs.volumeSize(),
                stored,
                price.multiply(stored == null ? volume : stored)));
      }
    }
    return lines;
  }
}
