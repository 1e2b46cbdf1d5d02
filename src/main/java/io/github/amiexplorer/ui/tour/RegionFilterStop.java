package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Narrows the list to the Region with most images. */
final class RegionFilterStop implements TourStop {
  @Override
  public String name() {
    return "filter-region";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    List<FacetValue> regions = tour.get(() -> Answers.values(tour, Facet.REGION));
    if (regions.isEmpty()) {
      throw new StopSkipped("No image is listed");
    }
    FacetValue region = regions.getFirst();
    int before = tour.get(() -> Answers.now(tour).rows().size());
    SearchField.clear(tour);
    choose(tour, region);
    return tour.get(
        () -> {
          Answers.mustAll(
              tour, "in " + region.value(), image -> image.region().id().equals(region.value()));
          return Map.of(
              "region",
              region.value(),
              "before",
              before,
              "images",
              Answers.now(tour).rows().size());
        });
  }

  /** Ticks the Region in the pane at the left, or types it where its line is out of sight. */
  private static void choose(TourContext tour, FacetValue region) {
    Optional<Node> box =
        tour.all(".facet-row .check-box").stream()
            .filter(node -> node instanceof CheckBox one && region.label().equals(one.getText()))
            .findFirst();
    if (box.isEmpty()) {
      SearchField.add(tour, "region:" + region.value());
      return;
    }
    tour.click(box.get());
    tour.until(
        "the filter for " + region.value(),
        () -> !tour.workspace().filterProperty().get().text().isEmpty());
    Settled.answer(tour);
  }
}
