package io.github.amiexplorer.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.support.Images;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostSheetTest {
  private static final Image HERE = Images.withVolume("us-east-1", "ami-1", "snap-1", 100);
  private static final Image COPY = Images.withVolume("us-east-1", "ami-2", "snap-2", 100);

  @Test
  void of_withoutStoredSizes_takesTheVolumes() {
    CostSheet sheet = CostSheet.of(HERE, List.of(COPY), Map.of());
    assertEquals(0, new BigDecimal("5").compareTo(sheet.image().usdPerMonth()));
    assertEquals(0, new BigDecimal("10").compareTo(sheet.withCopies()));
    assertNull(sheet.snapshots().getFirst().storedGib());
  }

  @Test
  void of_withStoredSizes_assumesThatACopyStoresTheSame() {
    CostSheet sheet = CostSheet.of(HERE, List.of(COPY), Map.of("snap-1", 10L << 30));
    assertEquals(0, new BigDecimal("0.5").compareTo(sheet.image().usdPerMonth()));
    assertEquals(0, new BigDecimal("1").compareTo(sheet.withCopies()));
    assertEquals(1, sheet.copies());
  }
}
