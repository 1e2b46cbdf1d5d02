package io.github.amiexplorer.ui.tour;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Opens the list of Regions with the state of each. */
final class RegionsStop implements TourStop {
  @Override
  public String name() {
    return "regions";
  }

  @Override
  public Map<String, Object> run(TourContext tour) {
    tour.click("#regions");
    tour.see(".region-picker");
    return Map.of("lines", tour.all(".region-line").size());
  }

  @Override
  public void leave(TourContext tour) {
    tour.press(KeyCode.ESCAPE);
    // While it fades it would still take the next click.
    tour.until(
        "the list of Regions to close",
        () -> Window.getWindows().stream().noneMatch(each -> each instanceof PopupWindow));
  }
}
