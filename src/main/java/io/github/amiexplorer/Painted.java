package io.github.amiexplorer;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until what a scene has to show now is on the screen. For the FX thread only. */
final class Painted implements Runnable {
  private final Scene scene;
  private final Consumer<Instant> then;
  private boolean laidOut;

  private Painted(Scene scene, Consumer<Instant> then) {
    this.scene = scene;
    this.then = then;
  }

  /** Calls {@code then} once, on the FX thread, with the moment; returns at once. */
  static void await(Scene scene, Consumer<Instant> then) {
    scene.addPostLayoutPulseListener(new Painted(scene, then));
    Platform.requestNextPulse();
  }

  /** What is laid out in one pulse is painted when the next one comes. */
  @Override
  public void run() {
    if (laidOut) {
      scene.removePostLayoutPulseListener(this);
      then.accept(Instant.now());
    } else {
      laidOut = true;
      Platform.requestNextPulse();
    }
  }
}
