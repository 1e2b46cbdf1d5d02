package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;

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
    tour.until("the row of " + image.id(), () -> Answers.rowsOnScreen(tour) > 0);
    List<Node> rows = tour.all(".table-row-cell");
    tour.click(rows.getFirst());
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

  private static Image chosen(TourContext tour) throws StopSkipped {
    List<Image> one = tour.get(() -> ImageChoice.best(tour).stream().toList());
    if (one.isEmpty()) {
      throw new StopSkipped("No image is listed");
    }
    return one.getFirst();
  }
}
