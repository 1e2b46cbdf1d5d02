package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import java.util.List;
import java.util.Map;

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
    SearchField.search(tour, "region:" + region.value());
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
}
