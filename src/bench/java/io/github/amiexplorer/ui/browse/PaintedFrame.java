package io.github.amiexplorer.ui.browse;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures until a frame is painted, not only laid out: a job behind the frame's own in the one
 * queue of the render thread, and then one behind its pixels in the queue of the FX thread. The
 * wait for the next tick of the frame clock is part of it, as it is for a user.
 */
final class PaintedFrame {
  private static final long PATIENCE_SECONDS = 10;

  private final Scene scene;

  PaintedFrame(Scene scene) {
    this.scene = scene;
  }

  /**
   * Milliseconds from an event in the queue of the FX thread to the end of the first frame for
   * which {@code shown}, asked on that thread after each layout, says yes.
   */
  double after(Runnable event, BooleanSupplier shown) throws InterruptedException {
    CountDownLatch painted = new CountDownLatch(1);
    AtomicLong end = new AtomicLong();
    long start = System.nanoTime();
    Platform.runLater(
        () -> {
          Runnable[] pulse = new Runnable[1];
          pulse[0] =
              () -> {
                if (shown.getAsBoolean()) {
                  scene.removePostLayoutPulseListener(pulse[0]);
                  Platform.runLater(() -> behindTheFrame(end, painted));
                }
              };
          scene.addPostLayoutPulseListener(pulse[0]);
          event.run();
        });
    if (!painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("No frame");
    }
    return (end.get() - start) / 1e6;
  }

  private static void behindTheFrame(AtomicLong end, CountDownLatch painted) {
    Runnable uploaded =
        () -> {
          end.set(System.nanoTime());
          painted.countDown();
        };
    var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(uploaded)));
  }
}
