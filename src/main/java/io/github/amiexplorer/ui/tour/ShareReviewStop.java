package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.model.Image;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** Opens the copy that was made and goes through sharing it with an account, up to the review. */
final class ShareReviewStop implements TourStop {
  /** The account of AWS's documentation, which belongs to nobody. */
  private static final String ACCOUNT = "111122223333";

  @Override
  public String name() {
    return "share-review";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    CopyStop.Changes.needed(tour);
    String source =
        tour.get(
            () -> {
              Image shown = tour.workspace().shownProperty().get();
              return shown == null ? "" : shown.id();
            });
    SearchField.clear(tour);
    SearchField.add(tour, "source-image-id=" + source);
    tour.until("the copy in the list", () -> Answers.now(tour).rows().size() > 0);
    Image copy = tour.get(() -> Answers.now(tour).rows().get(0));
    tour.click(tour.get(() -> Answers.rows(tour)).getFirst());
    tour.until(
        "the copy in the detail pane",
        () -> {
          Image shown = tour.workspace().shownProperty().get();
          return shown != null && shown.id().equals(copy.id());
        });
    tour.click("#detail-share");
    tour.click("#share-accounts");
    tour.type(ACCOUNT);
    tour.until(
        "the first page to be complete",
        () -> tour.seen("#wizard-next").stream().noneMatch(Node::isDisabled));
    tour.click("#wizard-next");
    tour.until(
        "everything to be looked at",
        () ->
            !tour.seen(".finding").isEmpty()
                && tour.seen(".finding.blocker").isEmpty()
                && tour.seen("#wizard-next").stream().noneMatch(Node::isDisabled));
    List<String> words = tour.wordsAt(".wizard-form");
    return Map.of("image", copy.id(), "account", ACCOUNT, "review", words);
  }
}
