package io.github.amiexplorer.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sums of money, counted by hand. */
class SnapshotCostTest {
  private static final Region VIRGINIA = Region.of("us-east-1");

  @Test
  void atMost_takesTheSizesOfTheVolumes() {
    var estimate =
        SnapshotCost.atMost(image(VIRGINIA, ebs("snap-1", 8), ebs("snap-2", 16)), Map.of());
    assertMoney("1.20", estimate.usdPerMonth());
    assertMoney("24", estimate.gib());
    assertEquals(VIRGINIA, estimate.price().region());
    assertEquals(0, estimate.volumesWithoutSize());
  }

  @Test
  void atMost_whenStoredBytesAreKnown_takesThem() {
    var estimate =
        SnapshotCost.atMost(
            image(VIRGINIA, ebs("snap-1", 8), ebs("snap-2", 16)), Map.of("snap-2", 3L << 29));
    assertMoney("9.5", estimate.gib());
    assertMoney("0.475", estimate.usdPerMonth());
  }

  @Test
  void atMost_countsASnapshotOnceAndEmptyVolumesNot() {
    var estimate =
        SnapshotCost.atMost(
            image(VIRGINIA, ebs("snap-1", 8), ebs("snap-1", 20), ebs(null, 500), null), Map.of());
    assertMoney("20", estimate.gib());
  }

  @Test
  void atMost_whenASizeIsMissing_saysSo() {
    var estimate =
        SnapshotCost.atMost(image(VIRGINIA, ebs("snap-1", null), ebs("snap-2", 8)), Map.of());
    assertEquals(1, estimate.volumesWithoutSize());
    assertMoney("8", estimate.gib());
  }

  @Test
  void atMost_inARegionWithoutAPrice_namesTheOneItTook() {
    var estimate = SnapshotCost.atMost(image(Region.of("sa-east-1"), ebs("snap-1", 8)), Map.of());
    assertEquals(VIRGINIA, estimate.price().region());
    assertTrue(estimate.price().asOf().getYear() >= 2026);
  }

  @Test
  void atMost_withoutSnapshots_isNothing() {
    assertMoney("0", SnapshotCost.atMost(image(VIRGINIA), Map.of()).usdPerMonth());
  }

  private static void assertMoney(String expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toString);
  }

  private static Image image(Region region, @Nullable EbsBlockDevice... volumes) {
    return Image.builder(region, "ami-1")
        .blockDeviceMappings(
            Stream.of(volumes)
                .map(ebs -> new BlockDeviceMapping("/dev/sda1", null, null, ebs))
                .toList())
        .build();
  }

  private static EbsBlockDevice ebs(@Nullable String snapshot, @Nullable Integer gib) {
    return new EbsBlockDevice(
        true, null, snapshot, gib, "gp3", null, null, null, null, null, false, null, null);
  }
}
