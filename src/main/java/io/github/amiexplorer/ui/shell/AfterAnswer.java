package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.ui.task.Background;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Lets what was saved come onto the screen before lists are asked for anew, which would take the
 * processor from it. Where no answer comes, things go on after a moment. For the FX thread only.
 */
final class AfterAnswer {
  private static final long PAINT_MILLIS = 1_000;
  private static final long PATIENCE_MILLIS = 3_000;

  private final ObservableValue<@Nullable Answer> answers;
  private final Background background;
  private boolean begun;

  /** Waits for the first of these answers. */
  AfterAnswer(ObservableValue<@Nullable Answer> answers, Background background) {
    this.answers = answers;
    this.background = background;
  }

  /** Runs {@code action} once. */
  void run(Runnable action) {
    ChangeListener<@Nullable Answer> listener =
        (property, before, now) -> {
          if (now != null) {
            background.later(PAINT_MILLIS, () -> once(action));
          }
        };
    answers.addListener(listener);
    background.later(
        PATIENCE_MILLIS,
        () -> {
          answers.removeListener(listener);
          once(action);
        });
  }

  private void once(Runnable action) {
    if (!begun) {
      begun = true;
      action.run();
    }
  }
}
