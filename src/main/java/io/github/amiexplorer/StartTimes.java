package io.github.amiexplorer;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.ui.task.Background;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in the log when the window and the first answer were on the screen: the first thing to look
 * at where somebody finds the start slow. For the FX thread only.
 */
final class StartTimes {
  private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

  private static final long CALM_MILLIS = 2_000;

  private final Scene scene;
  private final Background background;

  /** Watches a scene that is not shown yet. */
  StartTimes(Scene scene, Background background) {
    this.scene = scene;
    this.background = background;
  }

  /**
   * Notes the first frame, which was shown at this moment; a moment later, as to write takes the
   * processor from what is still to come onto the screen.
   */
  void frame(Instant at) {
    background.later(CALM_MILLIS, () -> write("First frame", at));
  }

  /**
   * Notes the frame with the first of these answers.
   *
   * @param then what would have held it up; runs behind it
   */
  void answer(ObservableValue<? extends @Nullable Answer> answers, Runnable then) {
    ChangeListener<@Nullable Answer> first =
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends @Nullable Answer> property,
              @Nullable Answer before,
              @Nullable Answer now) {
            if (now != null) {
              property.removeListener(this);
              String what = "First answer, " + now.rows().size() + " images,";
              Painted.await(
                  scene,
                  at -> {
                    write(what, at);
                    // Not within the pulse that says so: that frame would wait for it.
                    Platform.runLater(then);
                  });
            }
          }
        };
    answers.addListener(first);
  }

  private void write(String what, Instant at) {
    background
        .call(
            () -> {
              long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
              LOG.info("{} at {}, {} ms after the start", what, at, at.toEpochMilli() - begun);
              return true;
            })
        .start("start.times." + what);
  }
}
