package io.github.amiexplorer.ui.tour;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of the tour. */
final class TourStops {
  private TourStops() {}

  /** The way up to a stop, that one too; all of it for {@code null}. */
  static List<TourStop> until(@Nullable String name) {
    List<TourStop> way = new ArrayList<>();
    for (TourStop stop : all()) {
      way.add(stop);
      if (stop.name().equals(name)) {
        break;
      }
    }
    return way;
  }

  /** Every stop in the order of the way. */
  static List<TourStop> all() {
    return List.of(
        new StartStop(),
        new ListStop(),
        new RegionsStop(),
        new RegionFilterStop(),
        new OwnerFilterStop(),
        new OverviewStop(),
        TabStop.storage(),
        TabStop.permissions(),
        TabStop.usage(),
        TabStop.lineage(),
        TabStop.cost(),
        TabStop.checks(),
        TabStop.tags(),
        TabStop.json(),
        new CopyStop(),
        new CopyReviewStop(),
        new CopyProgressStop(),
        new ShareReviewStop(),
        new ShareStop(),
        new LaunchTypeStop(),
        new LaunchReviewStop(),
        new LaunchStop(),
        new ActivityStop(),
        new GalleryStop(),
        new DarkStop(),
        new KoreanStop());
  }
}
