package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Opens the launch wizard for the image that is shown and takes the smallest type that fits. */
final class LaunchTypeStop implements TourStop {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

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
    tour.until("the type to be marked", () -> !chosen(tour).isEmpty());
    return Map.of("type", tour.get(() -> chosen(tour)));
  }

  /**
   * The words of the line that is marked, once it is laid out. Looking up by a style class takes no
   * notice of states.
   */
  private static List<String> chosen(TourContext tour) {
    return tour.seen(".type-cell").stream()
        .filter(each -> each.getPseudoClassStates().contains(CHOSEN))
        .map(Sights::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Waits until the page is complete. */
  static void next(TourContext tour, String what) {
    tour.until(what, () -> tour.seen("#wizard-next").stream().noneMatch(Node::isDisabled));
  }
}
