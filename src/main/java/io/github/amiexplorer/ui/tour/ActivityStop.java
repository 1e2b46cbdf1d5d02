package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;

/** All operations of the tour in their list, the newest in full. */
final class ActivityStop implements TourStop {
  @Override
  public String name() {
    return "activity";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.sees(".operation-row")) {
      throw new StopSkipped("There are no operations");
    }
    tour.click(tour.all(".operation-row").getFirst());
    List<String> words = tour.wordsAt(".operation-row");
    return Map.of("operations", words);
  }

  @Override
  public void leave(TourContext tour) {
    tour.click("#operations-close");
  }
}
