package io.github.amiexplorer.ui.tour;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes the copies and follows them until they are available. */
final class CopyProgressStop implements TourStop {
  private static final Duration COPYING = Duration.ofMinutes(20);

  @Override
  public String name() {
    return "copy-progress";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.sees(".wizard")) {
      throw new StopSkipped("No copy is being put together");
    }
    tour.click("#wizard-next");
    tour.see(".operation");
    tour.until(
        "the copies to be available",
        COPYING,
        () ->
            tour.seen(".operation .operation-status").stream()
                .allMatch(each -> each.getPseudoClassStates().toString().contains("ended")));
    List<String> words = tour.wordsAt(".step-matrix");
    return Map.of("matrix", words);
  }

  @Override
  public void leave(TourContext tour) {
    tour.click("#operations-close");
  }
}
