package io.github.amiexplorer.ui.tour;

import javafx.scene.input.KeyCode;

/** The search field, used from the keyboard. */
final class SearchField {
  private SearchField() {}

  /** Types a filter into the emptied field and waits until it holds. */
  static void search(TourContext tour, String filter) {
    clear(tour);
    add(tour, filter);
  }

  /** Types one more filter and waits until it holds. */
  static void add(TourContext tour, String filter) {
    String before = tour.get(() -> tour.workspace().filterProperty().get().text());
    focus(tour);
    tour.type(filter);
    tour.press(KeyCode.ENTER);
    tour.until(
        "the filter " + filter,
        () -> !tour.workspace().filterProperty().get().text().equals(before));
    Settled.answer(tour);
  }

  /** Takes every filter away and waits until all images are back. */
  static void clear(TourContext tour) {
    if (tour.get(() -> tour.workspace().filterProperty().get().text().isEmpty())) {
      return;
    }
    focus(tour);
    tour.press(KeyCode.ESCAPE);
    tour.press(KeyCode.ESCAPE);
    tour.until("the filters to go", () -> tour.workspace().filterProperty().get().text().isEmpty());
    Settled.answer(tour);
  }

  static void focus(TourContext tour) {
    tour.press(KeyCode.F, KeyCode.CONTROL);
  }
}
