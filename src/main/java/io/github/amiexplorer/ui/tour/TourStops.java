package io.github.amiexplorer.ui.tour;

import java.util.List;

/** The way of the tour. */
final class TourStops {
  private TourStops() {}

  /** Every stop in the order of the way. */
  static List<TourStop> all() {
    return List.of();
  }
}
