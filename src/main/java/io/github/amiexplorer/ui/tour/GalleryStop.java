package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.ui.workspace.Workspace.View;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** Shows all images as cards. */
final class GalleryStop implements TourStop {
  @Override
  public String name() {
    return "gallery";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    SearchField.clear(tour);
    if (tour.get(() -> Answers.first(tour).isEmpty())) {
      throw new StopSkipped("No image is listed");
    }
    tour.press(KeyCode.DIGIT2, KeyCode.ALT);
    tour.until("the gallery", () -> tour.workspace().viewProperty().get() == View.GALLERY);
    tour.until("cards", () -> !tour.seen(".gallery-card").isEmpty());
    return Map.of("cards", tour.all(".gallery-card").size());
  }
}
