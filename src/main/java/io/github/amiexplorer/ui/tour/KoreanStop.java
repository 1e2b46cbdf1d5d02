package io.github.amiexplorer.ui.tour;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

/** The whole window in Korean, switched in the settings while it runs. */
final class KoreanStop implements TourStop {
  private static final String SETTINGS = "#shell-settings";

  @Override
  public String name() {
    return "korean";
  }

  @Override
  public Map<String, Object> run(TourContext tour) throws StopSkipped {
    if (!tour.get(() -> HangulFont.isThere("Inter"))) {
      throw new StopSkipped("No font of this computer has Hangul");
    }
    choose(tour, "한국어", Locale.KOREAN);
    long hangul =
        tour.get(
            () ->
                tour.seen(".label").stream()
                    .filter(node -> node instanceof Labeled label && isHangul(label.getText()))
                    .count());
    if (hangul == 0) {
      throw new StopFailed("No label became Korean");
    }
    return Map.of("locale", "ko", "labels", hangul);
  }

  @Override
  public void leave(TourContext tour) {
    choose(tour, "English", Locale.ENGLISH);
  }

  private static void choose(TourContext tour, String language, Locale locale) {
    if (tour.get(() -> speaks(tour, locale))) {
      return;
    }
    tour.click(SETTINGS);
    tour.until(language + " in the settings", () -> !named(tour, language).isEmpty());
    tour.click(tour.get(() -> named(tour, language).getFirst()));
    tour.until("the window to speak " + language, () -> speaks(tour, locale));
    tour.press(KeyCode.ESCAPE);
    // While it still fades, a click on its opener would only let it go.
    tour.until("the settings to be closed", () -> named(tour, language).isEmpty());
  }

  private static boolean speaks(TourContext tour, Locale locale) {
    return tour.words().locale().getLanguage().equals(locale.getLanguage());
  }

  private static List<Node> named(TourContext tour, String text) {
    return tour.seen("*").stream()
        .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .toList();
  }

  private static boolean isHangul(String text) {
    return text != null
        && text.codePoints()
            .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HANGUL);
  }
}
