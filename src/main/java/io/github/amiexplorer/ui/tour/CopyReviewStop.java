package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** Goes on to the last page of the copy wizard and waits until everything was looked at. */
final class CopyReviewStop implements TourStop {
  private static final int PAGES = 3;

  @Override
  public String name() {
    return "copy-review";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.sees(".wizard")) {
      throw new StopSkipped("No copy is being put together");
    }
    for (int page = 0; page < PAGES; page++) {
      tour.click("#wizard-next");
    }
    tour.until(
        "the last button",
        TourContext.LISTING,
        () ->
            !tour.seen(".finding").isEmpty()
                && tour.seen("#wizard-next").stream().noneMatch(Node::isDisabled));
    List<String> findings = tour.wordsAt(".wizard-form");
    return Map.of("findings", findings);
  }
}
