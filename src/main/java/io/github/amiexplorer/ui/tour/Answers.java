package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;

/** What the window answers at the moment; every method belongs on the FX thread. */
final class Answers {
  /** As many rows as are looked at one by one: enough to find any kind, few enough to be quick. */
  private static final int LOOKED_AT = 5_000;

  private Answers() {}

  /** The newest answer. */
  static Answer now(TourContext tour) {
    Answer answer = tour.workspace().answerProperty().get();
    if (answer == null) {
      throw new StopFailed("The window has no answer");
    }
    return answer;
  }

  /** Its first images. */
  static List<Image> first(TourContext tour) {
    var rows = now(tour).rows();
    return IntStream.range(0, Math.min(LOOKED_AT, rows.size())).mapToObj(rows::get).toList();
  }

  /** The values of a facet, largest count first. */
  static List<FacetValue> values(TourContext tour, Facet facet) {
    return now(tour).facets().getOrDefault(facet, List.of());
  }

  /** Fails where an image of the answer is not what was asked for. */
  static void mustAll(TourContext tour, String what, Predicate<Image> wanted) {
    first(tour).stream()
        .filter(wanted.negate())
        .map(Image::key)
        .map(ImageKey::toString)
        .findFirst()
        .ifPresent(
            stray -> {
              throw new StopFailed(stray + " is listed, but is not " + what);
            });
  }

  /** How many rows of the table are on the screen. */
  static long rowsOnScreen(TourContext tour) {
    return rows(tour).size();
  }

  /** The rows on the screen that have an image, from the top: few are followed by blank ones. */
  static List<Node> rows(TourContext tour) {
    return tour.seen(".table-row-cell").stream()
        .filter(row -> row instanceof IndexedCell<?> cell && cell.getItem() != null)
        .sorted(Comparator.comparingInt(row -> ((IndexedCell<?>) row).getIndex()))
        .toList();
  }
}
