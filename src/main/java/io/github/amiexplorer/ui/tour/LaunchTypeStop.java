package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** Opens the launch wizard for the image that is shown and takes the smallest type that fits. */
final class LaunchTypeStop implements TourStop {
  @Override
  public String name() {
    return "launch-type";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    CopyStop.Changes.needed(tour);
    SearchField.clear(tour);
    // Prices are exact in one Region only.
    if (!CopyStop.openPlainImage(tour, " region:us-east-1")) {
      CopyStop.openPlainImage(tour, "");
    }
    tour.click("#detail-launch");
    tour.see("#wizard-next");
    tour.click("#wizard-next");
    tour.until("the instance types", () -> tour.seen(".type-cell .type-radio").size() > 1);
    tour.click("#launch-cheapest");
    next(tour, "a type that fits");
    List<String> words = tour.wordsAt(".type-cell:chosen");
    return Map.of("type", words);
  }

  /** Waits until the page is complete. */
  static void next(TourContext tour, String what) {
    tour.until(what, () -> tour.seen("#wizard-next").stream().noneMatch(Node::isDisabled));
  }
}
