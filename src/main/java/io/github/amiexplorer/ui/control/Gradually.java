package io.github.amiexplorer.ui.control;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Takes steps one each frame, as what is out of sight shall not hold up what is in sight. For the
 * FX thread only.
 */
public final class Gradually extends AnimationTimer {
  /** The frame that is due now, and the one behind it that tells that it was painted. */
  private static final int FRAMES_BEFORE = 2;

  private final Queue<Runnable> steps;
  private int frames;

  private Gradually(List<Runnable> steps) {
    this.steps = new ArrayDeque<>(steps);
  }

  /** Takes these steps in their order, the first one when the next frame is painted. */
  public static void take(List<Runnable> steps) {
    new Gradually(steps).start();
  }

  @Override
  public void handle(long now) {
    frames++;
    Runnable step = frames > FRAMES_BEFORE ? steps.poll() : null;
    if (step != null) {
      step.run();
    } else if (steps.isEmpty()) {
      stop();
    }
  }
}
