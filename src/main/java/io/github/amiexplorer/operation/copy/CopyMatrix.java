package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.operation.copy.CopyFacts.There;
import io.github.amiexplorer.operation.copy.CopyRequest.Destination;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every image in every destination: what is to be made, and what is there already. */
public record CopyMatrix(List<Cell> cells) {
  /**
   * One image in one destination.
   *
   * @param name of the copy
   * @param existing a copy of the same source or an image of that name there, {@code null} if none
   * @param older copies of the same source there
   * @param skipped whether nothing is made here, because it is there
   */
  public record Cell(
      Image image,
      Destination destination,
      String name,
      @Nullable Image existing,
      List<Image> older,
      boolean skipped) {}

  /** Works it out; pure, and linear in images, destinations and what is there. */
  public static CopyMatrix of(CopyRequest request, CopyFacts facts, Instant now) {
    List<Cell> cells = new ArrayList<>(request.images().size() * request.destinations().size());
    for (Destination destination : request.destinations()) {
      There there = facts.regions().get(destination.region());
      Map<String, List<Image>> bySource = new HashMap<>();
      Map<String, Image> byName = new HashMap<>();
      if (there != null && there.own() != null) {
        for (Image each : there.own()) {
          if (each.sourceImageId() != null && isAlive(each)) {
            bySource.computeIfAbsent(each.sourceImageId(), id -> new ArrayList<>()).add(each);
          }
          byName.put(each.nameOrId(), each);
        }
      }
      for (Image image : request.images()) {
        String name = CopyNames.of(request.namePattern(), image, destination.region(), now);
        List<Image> older = bySource.getOrDefault(image.id(), List.of());
        Image named = byName.get(name);
        Image existing = older.isEmpty() ? named : older.getFirst();
        boolean home = destination.region().equals(image.region());
        cells.add(
            new Cell(
                image,
                destination,
                name,
                existing,
                older,
                (existing != null || home) && !request.evenIfThere()));
      }
    }
    return new CopyMatrix(List.copyOf(cells));
  }

  private static boolean isAlive(Image image) {
    return !"failed".equals(image.state()) && !"deregistered".equals(image.state());
  }

  /** What is to be made. */
  public List<Cell> toMake() {
    return cells.stream().filter(each -> !each.skipped()).toList();
  }

  /** Names that would be given twice in one Region. */
  public Set<String> doubles() {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Cell each : cells) {
      if (!each.skipped() && !seen.add(each.destination().region() + "/" + each.name())) {
        twice.add(each.name());
      }
    }
    return twice;
  }
}
