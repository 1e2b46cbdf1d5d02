package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.ui.task.Background;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Lets the tour's thread ask the FX thread for something and wait for it, always with an end: a
 * window that hangs becomes a failed stop.
 */
final class FxWait {
  /** No single question to the window may take longer; far above any honest answer. */
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private static final long GLANCE_MILLIS = 30;

  private final Background background;

  FxWait(Background background) {
    this.background = background;
  }

  /** Runs {@code work} on the FX thread and hands its result over. */
  <T> T get(Callable<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    background.onFxThread(() -> complete(answer, work));
    return join(answer, ANSWER, "the window to answer");
  }

  /** Runs {@code action} on the FX thread. */
  void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Waits until {@code condition}, asked on the FX thread, holds.
   *
   * @param what ends the sentence "waited 20 s for …"
   */
  void until(String what, Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    CompletableFuture<Boolean> held = new CompletableFuture<>();
    background.onFxThread(() -> glance(held, condition, end));
    if (!join(held, patience.plus(ANSWER), what)) {
      throw new StopFailed("Waited " + patience.toSeconds() + " s for " + what);
    }
  }

  private void glance(CompletableFuture<Boolean> held, BooleanSupplier condition, long end) {
    try {
      if (condition.getAsBoolean()) {
        held.complete(true);
      } else if (System.nanoTime() > end) {
        held.complete(false);
      } else {
        background.later(GLANCE_MILLIS, () -> glance(held, condition, end));
      }
    } catch (RuntimeException broken) {
      held.completeExceptionally(broken);
    }
  }

  private static <T> void complete(CompletableFuture<T> answer, Callable<T> work) {
    try {
      answer.complete(work.call());
    } catch (Exception broken) {
      answer.completeExceptionally(broken);
    }
  }

  private static <T> T join(CompletableFuture<T> answer, Duration patience, String what) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      throw new StopFailed("The window hangs: waited " + patience.toSeconds() + " s for " + what);
    } catch (ExecutionException broken) {
      if (broken.getCause() instanceof StopFailed failed) {
        throw failed;
      }
      throw new IllegalStateException(broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StopFailed("The tour was stopped");
    }
  }
}
