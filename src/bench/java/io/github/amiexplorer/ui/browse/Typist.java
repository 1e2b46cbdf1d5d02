package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.FilledCatalog;
import io.github.amiexplorer.support.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Types into the search field of a window, which has the focus, so that suggestions open as they do
 * for a user. Between the keys it pauses, so that they fall anywhere between two pulses.
 */
final class Typist {
  private static final int PAUSE_MILLIS = 20;
  private static final int MORE_MILLIS = 60;

  private final BrowseWindow window;
  private final TextField field;
  private final PaintedFrame frame;
  private final Random random = new Random(4);

  Typist(BrowseWindow window) {
    this.window = window;
    field = (TextField) window.stage.getScene().lookup("#search");
    frame = new PaintedFrame(window.stage.getScene());
    FxTest.run(
        () -> {
          window.stage.requestFocus();
          field.requestFocus();
        });
    FxTest.await("the focus", field::isFocused);
  }

  /** Types queries letter by letter and gives the time of each key that asks something new. */
  List<Double> type(List<String> queries) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    for (String query : queries) {
      String known = "";
      for (int length = 1; length <= query.length(); length++) {
        String typed = query.substring(0, length);
        boolean asks = FilledCatalog.asksAnew(typed, known);
        double millis = frame.after(() -> key(typed), asks ? newAnswer() : () -> true);
        if (asks) {
          times.add(millis);
          known = typed;
        }
        Thread.sleep(PAUSE_MILLIS + random.nextInt(MORE_MILLIS));
      }
      frame.after(() -> field.setText(""), newAnswer());
    }
    return times;
  }

  /** Whether an answer came since this was called, on whichever thread. */
  private java.util.function.BooleanSupplier newAnswer() {
    Object before = FxTest.get(() -> window.workspace.answerProperty().get());
    return () -> window.workspace.answerProperty().get() != before;
  }

  /** A blank would make a chip of a complete term, and the text of it is what is measured. */
  private void key(String typed) {
    if (typed.endsWith(" ")) {
      field.setText(typed);
      field.end();
    } else {
      field.end();
      String last = typed.substring(typed.length() - 1);
      Event.fireEvent(
          field,
          new KeyEvent(
              KeyEvent.KEY_TYPED, last, last, KeyCode.UNDEFINED, false, false, false, false));
    }
    if (!field.getText().equals(typed)) {
      throw new IllegalStateException(typed + " became " + field.getText());
    }
  }
}
