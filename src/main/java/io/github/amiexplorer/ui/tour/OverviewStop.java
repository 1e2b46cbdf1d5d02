package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;

/** Looks an image up by its id and opens it from its row. */
final class OverviewStop implements TourStop {
  @Override
  public String name() {
    return "overview";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    SearchField.clear(tour);
    Image image = chosen(tour);
    SearchField.search(tour, "id:" + image.id() + " region:" + image.region());
    tour.until("the row of " + image.id(), () -> isFirst(tour, image));
    tour.click(tour.get(() -> Answers.rows(tour)).getFirst());
    tour.until(
        image.id() + " in the detail pane",
        () -> {
          Image shown = tour.workspace().shownProperty().get();
          return shown != null && shown.id().equals(image.id());
        });
    tour.until(
        "the overview", () -> tour.workspace().detailTabProperty().get() == DetailTab.OVERVIEW);
    SearchField.clear(tour);
    tour.until(
        "the answers of the tiles",
        () ->
            tour.seen(".tile").stream()
                .flatMap(tile -> Sights.words(tile).stream())
                .noneMatch("…"::equals));
    return Map.of(
        "image",
        image.id(),
        "name",
        image.nameOrId(),
        "region",
        image.region().id(),
        "owner",
        Objects.requireNonNullElse(image.ownerId(), "unknown"));
  }

  private static boolean isFirst(TourContext tour, Image image) {
    List<Node> rows = Answers.rows(tour);
    return !rows.isEmpty()
        && rows.getFirst() instanceof IndexedCell<?> row
        && row.getItem() instanceof Image shown
        && shown.id().equals(image.id());
  }

  private static Image chosen(TourContext tour) throws StopSkipped {
    List<Image> one = tour.get(() -> ImageChoice.best(tour).stream().toList());
    if (one.isEmpty()) {
      throw new StopSkipped("No image is listed");
    }
    return one.getFirst();
  }
}
