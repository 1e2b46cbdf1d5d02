package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one more copy of an image costs at most: its transfer once and its storage each month. Later
 * copies of the same volumes transfer and store changed blocks only.
 *
 * @param gib what is transferred, GiB
 * @param transferUsd US dollars once; {@code null} where the price is not known here
 * @param storageUsd US dollars a month
 */
public record CopyCost(BigDecimal gib, @Nullable BigDecimal transferUsd, BigDecimal storageUsd) {
  /** Nothing. */
  public static final CopyCost NONE =
      new CopyCost(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /**
   * The bound for a copy.
   *
   * @param storedBytes bytes stored by snapshot id as far as they are known, may be empty
   */
  public static CopyCost of(Image image, Region to, Map<String, Long> storedBytes) {
    BigDecimal gib = SnapshotCost.atMost(image, storedBytes).gib();
    BigDecimal price = TransferPrices.perGib(image.region(), to);
    return new CopyCost(
        gib,
        price == null ? null : gib.multiply(price),
        gib.multiply(SnapshotPrices.standard(to).usdPerGibMonth()));
  }

  /** Both together; a transfer that is not known stays unknown. */
  public CopyCost plus(CopyCost other) {
    return new CopyCost(
        gib.add(other.gib),
        transferUsd == null || other.transferUsd == null
            ? null
            : transferUsd.add(other.transferUsd),
        storageUsd.add(other.storageUsd));
  }
}
