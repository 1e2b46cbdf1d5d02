package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.ui.workspace.Workspace.View;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;

/** Back to the table and the volumes, in dark. */
final class DarkStop implements TourStop {
  private static final String BUTTON = "#shell-theme";

  /** Light, dark and the desktop's own: no choice is further away. */
  private static final int CHOICES = 3;

  @Override
  public String name() {
    return "dark";
  }

  @Override
  public Map<String, Object> run(TourContext tour) {
    tour.press(KeyCode.DIGIT1, KeyCode.ALT);
    tour.until("the table", () -> tour.workspace().viewProperty().get() == View.TABLE);
    tour.press(KeyCode.DIGIT2, KeyCode.CONTROL);
    switchTo(tour, ColorScheme.DARK);
    return Map.of("scheme", "dark", "rows", tour.get(() -> Answers.rowsOnScreen(tour)));
  }

  @Override
  public void leave(TourContext tour) {
    switchTo(tour, ColorScheme.LIGHT);
  }

  private static void switchTo(TourContext tour, ColorScheme wanted) {
    for (int i = 0; i < CHOICES && !shows(tour, wanted); i++) {
      tour.click(BUTTON);
    }
    if (!shows(tour, wanted)) {
      throw new StopFailed("The window stays in other colours than " + wanted);
    }
  }

  private static boolean shows(TourContext tour, ColorScheme wanted) {
    return tour.get(() -> tour.scene().getPreferences().getColorScheme() == wanted);
  }
}
