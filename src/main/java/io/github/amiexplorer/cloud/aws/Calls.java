package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.model.Region;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs one call: a cancel interrupts it, an answer that broke off is asked for again (the SDK never
 * does), and whatever the SDK throws becomes a {@link CloudException}. For reading calls only:
 * asking again must do no harm.
 */
final class Calls {
  private final CallLimits limits;

  Calls(CallLimits limits) {
    this.limits = limits;
  }

  <T> T read(@Nullable Region region, String action, CancelToken cancel, Supplier<T> call) {
    for (int asked = 0; ; asked++) {
      try {
        return interruptible(cancel, call);
      } catch (CancellationException stopped) {
        throw stopped;
      } catch (RuntimeException problem) {
        cancel.throwIfCancelled();
        CloudException failure = FailureTranslation.translate(region, action, problem);
        boolean cutOff =
            failure.failure() instanceof Unreachable unreachable
                && unreachable.problem() == Unreachable.Problem.CUT_OFF;
        if (!cutOff || asked >= limits.reasks()) {
          throw failure;
        }
      }
    }
  }

  private static <T> T interruptible(CancelToken cancel, Supplier<T> call) {
    cancel.throwIfCancelled();
    Thread caller = Thread.currentThread();
    Object gate = new Object();
    boolean[] running = {true};
    Runnable interrupt =
        () -> {
          synchronized (gate) {
            if (running[0]) {
              caller.interrupt();
            }
          }
        };
    try (var _ = cancel.onCancel(interrupt)) {
      return call.get();
    } finally {
      synchronized (gate) {
        running[0] = false;
      }
      if (cancel.isCancelled()) {
        Thread.interrupted();
      }
    }
  }
}
