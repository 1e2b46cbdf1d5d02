package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.catalog.query.TypeFilter;
import io.github.amiexplorer.insight.Compatibility;
import io.github.amiexplorer.insight.InstancePrices;
import io.github.amiexplorer.model.InstanceType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An instance type with what it costs and whether it boots the image. */
record TypeRow(
    InstanceType type,
    InstancePrices.@Nullable Price price,
    Compatibility fit,
    @Nullable Set<String> zones) {
  /** As the filter sees it. */
  TypeFilter.Row filtered() {
    return new TypeFilter.Row(
        type,
        price == null ? null : price.usdPerHour().doubleValue(),
        zones == null ? Set.of() : zones);
  }

  double hourly() {
    return price == null ? Double.MAX_VALUE : price.usdPerHour().doubleValue();
  }
}
