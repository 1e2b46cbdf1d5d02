package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.catalog.Answer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits until an answer stays as it is. */
final class Settled {
  /** Typing is answered a moment later; a search itself takes far less. */
  private static final Duration QUIET = Duration.ofMillis(600);

  private @Nullable Answer last;
  private long since = System.nanoTime();

  private Settled() {}

  /** Waits until no newer answer came for a moment. */
  static void answer(TourContext tour) {
    Settled settled = new Settled();
    tour.until("the answer to settle", () -> settled.isQuiet(tour));
  }

  private boolean isQuiet(TourContext tour) {
    Answer now = tour.workspace().answerProperty().get();
    if (now == null || !now.equals(last)) {
      last = now;
      since = System.nanoTime();
    }
    return now != null && System.nanoTime() - since > QUIET.toNanos();
  }
}
