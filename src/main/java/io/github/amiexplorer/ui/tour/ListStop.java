package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every listing has ended, one way or the other, and the rows are on the screen. */
final class ListStop implements TourStop {
  @Override
  public String name() {
    return "list";
  }

  @Override
  public Map<String, Object> run(TourContext tour) {
    if (tour.get(() -> tour.workspace().connectionProperty().get() == null)) {
      throw new StopFailed("Nothing is connected");
    }
    tour.until("the listings to end", TourContext.LISTING, () -> ended(inventory(tour)));
    if (tour.get(() -> inventory(tour).failure() != null)) {
      throw new StopFailed("The Regions could not be listed: " + tour.get(() -> why(tour)));
    }
    tour.until("an answer", () -> tour.workspace().answerProperty().get() != null);
    tour.until("every listed image in the answer", () -> isWhole(tour));
    int images = tour.get(() -> Answers.now(tour).rows().size());
    if (images > 0) {
      tour.until("rows in the table", () -> Answers.rowsOnScreen(tour) > 0);
    }
    return tour.get(
        () -> {
          Map<String, Object> saw = new LinkedHashMap<>();
          saw.put("images", Answers.now(tour).rows().size());
          saw.put("regions", regions(tour, Phase.DONE).size());
          saw.put("failed", regions(tour, Phase.FAILED));
          saw.put("rows", Answers.rowsOnScreen(tour));
          return saw;
        });
  }

  private static String why(TourContext tour) {
    CloudFailure failure = inventory(tour).failure();
    return failure == null
        ? ""
        : failure.getClass().getSimpleName() + " " + failure.origin().message();
  }

  /** The last pages are in the catalogue a moment before they are in the table. */
  private static boolean isWhole(TourContext tour) {
    OpenConnection open = tour.workspace().connectionProperty().get();
    Scope scope = tour.workspace().scopeProperty().get();
    return open != null && Answers.now(tour).total() == open.catalog().count(scope);
  }

  private static boolean ended(InventoryState state) {
    return state.failure() != null
        || (!state.listings().isEmpty()
            && state.listings().stream()
                .noneMatch(one -> one.phase() == Phase.WAITING || one.phase() == Phase.LISTING));
  }

  private static List<String> regions(TourContext tour, Phase phase) {
    return inventory(tour).listings().stream()
        .filter(one -> one.phase() == phase)
        .map(RegionProgress::region)
        .distinct()
        .sorted()
        .map(Object::toString)
        .toList();
  }

  private static InventoryState inventory(TourContext tour) {
    return tour.workspace().inventoryProperty().get();
  }
}
