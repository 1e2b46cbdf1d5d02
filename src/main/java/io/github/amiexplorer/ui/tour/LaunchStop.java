package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;

/** Launches and waits until the instance runs. */
final class LaunchStop implements TourStop {
  @Override
  public String name() {
    return "launch-running";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.sees(".wizard")) {
      throw new StopSkipped("Nothing is being launched");
    }
    tour.click("#wizard-next");
    ShareStop.ended(tour);
    List<String> words = tour.wordsAt(".operation");
    return Map.of("operation", words);
  }
}
