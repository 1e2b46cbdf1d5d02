package io.github.amiexplorer;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.ui.task.Background;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in the log how long it took until the window and the first images were on the screen: the
 * first thing to look at where somebody finds the start slow. For the FX thread only.
 */
final class StartTimes {
  private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

  private final Scene scene;
  private final Background background;

  private StartTimes(Scene scene, Background background) {
    this.scene = scene;
    this.background = background;
  }

  /** Watches a scene before it is shown, and answers before there is one. */
  static void note(Scene scene, ObservableValue<? extends Answer> answers, Background background) {
    StartTimes times = new StartTimes(scene, background);
    times.whenPainted(() -> "First frame");
    new FirstAnswer(times, answers).listen();
  }

  /** Waits for the layout of the next pulse, and for the pulse after it: then it is painted. */
  private void whenPainted(java.util.function.Supplier<String> what) {
    new Painted(scene, () -> write(what.get())).listen();
  }

  private void write(String what) {
    Instant now = Instant.now();
    background
        .call(
            () -> {
              long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
              LOG.info("{} at {}, {} ms after the start", what, now, now.toEpochMilli() - begun);
              return true;
            })
        .start("start.times." + what);
  }

  /** Two pulses. */
  private record Painted(Scene scene, Runnable then) {
    void listen() {
      Runnable[] pulse = new Runnable[1];
      boolean[] laidOut = new boolean[1];
      pulse[0] =
          () -> {
            if (laidOut[0]) {
              scene.removePostLayoutPulseListener(pulse[0]);
              then.run();
            } else {
              laidOut[0] = true;
              javafx.application.Platform.requestNextPulse();
            }
          };
      scene.addPostLayoutPulseListener(pulse[0]);
    }
  }

  private record FirstAnswer(StartTimes times, ObservableValue<? extends Answer> answers) {
    void listen() {
      answers.addListener(
          new javafx.beans.value.ChangeListener<Answer>() {
            @Override
            public void changed(
                ObservableValue<? extends Answer> property, Answer before, Answer now) {
              if (now != null) {
                answers.removeListener(this);
                int rows = now.rows().size();
                times.whenPainted(() -> "First answer, " + rows + " images,");
              }
            }
          });
    }
  }
}
