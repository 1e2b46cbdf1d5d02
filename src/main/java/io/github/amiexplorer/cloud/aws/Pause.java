package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits in a way that a cancel ends at once. */
final class Pause {
  private Pause() {}

  /** Waits; throws {@link CancellationException} on cancel and on an interrupt. */
  static void sleep(Duration duration, CancelToken cancel) {
    CountDownLatch cancelled = new CountDownLatch(1);
    try (var _ = cancel.onCancel(cancelled::countDown)) {
      if (cancelled.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CancellationException();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
