package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.model.Region;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls of the SDK on virtual threads: a blocked socket of a virtual thread ends when the
 * thread is interrupted, one of a platform thread does not. A thread is kept for the next call,
 * because the SDK has parsers and ciphers that it makes anew for each thread. The caller waits, and
 * is free at once when the call is cancelled. Thread-safe.
 */
final class AwsCalls implements AutoCloseable {
  private static final long KEPT_SECONDS = 30;

  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          KEPT_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofVirtual().name("aws-call-", 0).factory());

  /**
   * Makes one call.
   *
   * @param action service and operation, such as {@code ec2:DescribeImages}
   * @throws io.github.amiexplorer.cloud.CloudException for whatever the SDK throws
   * @throws CancellationException after {@code cancel}, an interrupt or {@link #close()}
   */
  <T> T call(@Nullable Region region, String action, CancelToken cancel, Callable<T> work) {
    cancel.throwIfCancelled();
    Future<T> answer = submit(work);
    try (var _ = cancel.onCancel(() -> answer.cancel(true))) {
      return answer.get();
    } catch (InterruptedException interrupted) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException failed) {
      if (threads.isShutdown()) {
        throw new CancellationException();
      }
      Throwable cause = failed.getCause();
      throw FailureTranslation.translate(cause == null ? failed : cause, region, action);
    }
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException closed) {
      throw new CancellationException();
    }
  }

  /** Interrupts running calls and refuses further ones. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
