package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;

/** Goes through the other pages of the launch, up to EC2's own dry run. */
final class LaunchReviewStop implements TourStop {
  @Override
  public String name() {
    return "launch-review";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.sees(".wizard")) {
      throw new StopSkipped("Nothing is being launched");
    }
    tour.click("#wizard-next");
    LaunchTypeStop.next(tour, "the network");
    tour.click("#wizard-next");
    LaunchTypeStop.next(tour, "the volumes");
    tour.click("#wizard-next");
    tour.click("#launch-no-key");
    LaunchTypeStop.next(tour, "the access");
    tour.click("#wizard-next");
    LaunchTypeStop.next(tour, "the options");
    tour.click("#wizard-next");
    tour.until(
        "the dry run",
        () ->
            !tour.seen(".finding").isEmpty()
                && tour.seen("#launch-dry-run").stream().noneMatch(each -> each.isDisabled()));
    LaunchTypeStop.next(tour, "nothing in the way");
    List<String> words = tour.wordsAt(".wizard-form");
    return Map.of("review", words);
  }
}
