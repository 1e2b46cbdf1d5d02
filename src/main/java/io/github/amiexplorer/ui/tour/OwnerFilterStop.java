package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import java.util.List;
import java.util.Map;

/** Narrows the list further, to the owner with most images there. */
final class OwnerFilterStop implements TourStop {
  @Override
  public String name() {
    return "filter-owner";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    List<FacetValue> owners = tour.get(() -> Answers.values(tour, Facet.PUBLISHER));
    if (owners.isEmpty()) {
      throw new StopSkipped("No owner is listed");
    }
    FacetValue owner = owners.getFirst();
    int before = tour.get(() -> Answers.now(tour).rows().size());
    SearchField.add(tour, "owner:" + owner.value());
    return tour.get(
        () -> {
          int images = Answers.now(tour).rows().size();
          if (images == 0 || images > before) {
            throw new StopFailed(before + " images became " + images);
          }
          return Map.of(
              "owner",
              owner.value(),
              "publisher",
              owner.label(),
              "before",
              before,
              "images",
              images);
        });
  }
}
