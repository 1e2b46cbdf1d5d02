package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;

/** Shares the copy and takes the sharing back, both as operations. */
final class ShareStop implements TourStop {
  @Override
  public String name() {
    return "share-undone";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.sees(".wizard")) {
      throw new StopSkipped("Nothing is being shared");
    }
    tour.click("#wizard-next");
    ended(tour);
    tour.click("#operation-undo");
    tour.click(".ami-dialog .destructive");
    tour.until(
        "the undoing to be shown",
        () -> tour.seen(".operation-row").size() >= 3 && tour.seen(".ami-dialog").isEmpty());
    ended(tour);
    List<String> words = tour.wordsAt(".operation");
    return Map.of("operation", words);
  }

  static void ended(TourContext tour) {
    tour.see(".operation");
    tour.until(
        "the operation to end",
        TourContext.LISTING,
        () ->
            tour.seen(".operation .operation-status").stream()
                .allMatch(each -> each.getPseudoClassStates().toString().contains("ended")));
  }

  @Override
  public void leave(TourContext tour) {
    tour.click("#operations-close");
  }
}
