package io.github.amiexplorer.ui.tour;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/** Opens the copy wizard for the image that is shown and chooses two Regions without a copy. */
final class CopyStop implements TourStop {
  private static final int WANTED = 2;

  @Override
  public String name() {
    return "copy-destinations";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    Changes.needed(tour);
    openPlainImage(tour, "");
    tour.click("#detail-copy-to");
    tour.see(".region-choice");
    List<Node> free =
        tour.get(
            () ->
                tour.seen(".region-choice").stream()
                    .filter(row -> ((HBox) row).getChildren().size() == 2)
                    .limit(WANTED)
                    .toList());
    if (free.size() < WANTED) {
      throw new StopSkipped("There are no two Regions without a copy");
    }
    List<String> regions =
        tour.get(
            () ->
                free.stream().map(row -> ((CheckBox) row.lookup(".check-box")).getText()).toList());
    for (String region : regions) {
      tour.click("#copy-to-" + region);
    }
    tour.until(
        "two destinations to be looked at",
        () -> tour.seen("#wizard-next").stream().noneMatch(Node::isDisabled));
    return Map.of("regions", regions);
  }

  /**
   * An own image without encryption, where there is one: its copies can be shared. A copy of an
   * encrypted one gets the default key of its Region, which cannot.
   *
   * @param more a further filter, with a blank before it
   * @return whether there is one
   */
  static boolean openPlainImage(TourContext tour, String more) {
    SearchField.clear(tour);
    SearchField.add(tour, "is:mine state:available unencrypted root:ebs" + more);
    List<Node> rows = tour.get(() -> Answers.rows(tour));
    if (!rows.isEmpty()) {
      tour.click(rows.getFirst());
      tour.until(
          "an image of one's own", () -> tour.workspace().selectionProperty().get().size() == 1);
      Settled.answer(tour);
    }
    SearchField.clear(tour);
    return !rows.isEmpty();
  }

  /** Whether the connection lets anything be changed. */
  static final class Changes {
    private Changes() {}

    static void needed(TourContext tour) throws StopSkipped {
      Instant until =
          tour.get(
              () -> {
                Instant set = tour.workspace().changesAllowedUntilProperty().get();
                return set == null ? Instant.MIN : set;
              });
      if (!until.isAfter(Instant.now())) {
        throw new StopSkipped("The connection is read-only");
      }
      if (tour.get(() -> tour.workspace().shownProperty().get() == null)) {
        throw new StopSkipped("No image is open");
      }
    }
  }
}
