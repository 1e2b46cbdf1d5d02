package io.github.amiexplorer;

import io.github.amiexplorer.ui.tour.Tour;
import io.github.amiexplorer.ui.tour.TourWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the tour in its own thread, prints a line a stop and ends the application. */
final class TourRun {
  private static final Logger LOG = LoggerFactory.getLogger(TourRun.class);

  private TourRun() {}

  /**
   * Starts the tour and returns at once; call it when the window is shown.
   *
   * @param until the name of the last stop, or {@code null} for the whole way
   * @param exit ends the application with this status: 0, or 1 where a stop failed; called on the
   *     tour's thread
   */
  static void start(TourWindow window, Path folder, @Nullable String until, IntConsumer exit) {
    Thread.ofPlatform().name("tour").start(() -> exit.accept(run(window, folder, until)));
  }

  private static int run(TourWindow window, Path folder, @Nullable String until) {
    try {
      return new Tour(window, folder, until, Launcher::say).run() ? 0 : 1;
    } catch (IOException unwritable) {
      Launcher.say("The tour cannot write into " + folder + ": " + unwritable.getMessage());
      return 1;
    } catch (RuntimeException broken) {
      LOG.error("The tour broke", broken);
      return 1;
    }
  }
}
