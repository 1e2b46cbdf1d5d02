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

  private final Scene scene;
  private final Background background;

  /** Watches a scene that is not shown yet. */
  StartTimes(Scene scene, Background background) {
    this.scene = scene;
    this.background = background;
  }

  /** Notes the first frame, and the frame with the first of these answers. */
  void note(ObservableValue<? extends @Nullable Answer> answers) {
    new Painted("First frame").listen();
    ChangeListener<@Nullable Answer> first =
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends @Nullable Answer> property,
              @Nullable Answer before,
              @Nullable Answer now) {
            if (now != null) {
              property.removeListener(this);
              new Painted("First answer, " + now.rows().size() + " images,").listen();
            }
          }
        };
    answers.addListener(first);
  }

  /** What is laid out in one pulse is painted when the next one comes. */
  private final class Painted implements Runnable {
    private final String what;
    private boolean laidOut;

    Painted(String what) {
      this.what = what;
    }

    void listen() {
      scene.addPostLayoutPulseListener(this);
      Platform.requestNextPulse();
    }

    @Override
    public void run() {
      if (laidOut) {
        scene.removePostLayoutPulseListener(this);
        write(what, Instant.now());
      } else {
        laidOut = true;
        Platform.requestNextPulse();
      }
    }
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
