package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Plans that copy the smallest own images of a Region to others. */
final class CopyPlans {
  static final String CONNECTION = "test";
  static final Region HOME = Region.of("eu-west-1");

  /** As fast as a sandbox answers. */
  static final Timing QUICK =
      new Timing(
          Duration.ofMillis(50),
          Duration.ofSeconds(2),
          Duration.ofMillis(200),
          Duration.ofSeconds(1),
          Duration.ofSeconds(20),
          20);

  private CopyPlans() {}

  static List<Region> others(CloudSession session, int most) {
    return session.regions().regions(new CancelToken()).stream()
        .filter(RegionStatus::isEnabled)
        .map(RegionStatus::region)
        .filter(each -> !each.equals(HOME))
        .limit(most)
        .toList();
  }

  static List<Image> own(CloudSession session, Region region) {
    List<Image> own = new ArrayList<>();
    session
        .images()
        .list(
            region,
            new Scope.OwnedByMe(),
            (page, bad) -> own.addAll(page.images()),
            new CancelToken());
    return own;
  }

  /** The smallest images that can be copied. */
  static List<Image> sources(CloudSession session, int count) {
    return own(session, HOME).stream()
        .filter(each -> "available".equals(each.state()) && "ebs".equals(each.rootDeviceType()))
        .filter(each -> each.sizeGib() > 0)
        .sorted(Comparator.comparingLong(Image::sizeGib).thenComparing(Image::id))
        .limit(count)
        .toList();
  }

  static Plan copies(List<Image> images, List<Region> regions, String account, String mark) {
    PlanBuilder builder = new PlanBuilder();
    for (Image image : images) {
      for (Region region : regions) {
        builder.add(
            image.nameOrId(),
            region,
            new CopyImage(
                image.region(),
                image.id(),
                mark + "-" + image.id(),
                null,
                null,
                null,
                true,
                Map.of(),
                Map.of(),
                null));
      }
    }
    return builder.build(Plan.Kind.COPY, CONNECTION, account, Instant.now(), Map.of());
  }
}
