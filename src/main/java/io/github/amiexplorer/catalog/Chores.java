package io.github.amiexplorer.catalog;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one after the other what nobody waits for, on a thread of its own that ends when there is
 * nothing to do. Thread-safe.
 */
final class Chores {
  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> Thread.ofPlatform().daemon().name("catalogue-chores").unstarted(task));

  Chores() {
    executor.allowCoreThreadTimeOut(true);
  }

  /** Does it soon; returns at once. */
  void later(Runnable chore) {
    executor.execute(
        () -> {
          try {
            chore.run();
          } catch (RuntimeException defect) {
            LOG.error("A chore of the catalogue failed", defect);
          }
        });
  }

  /** Waits until everything asked for so far is done. */
  void await() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    executor.execute(done::countDown);
    done.await();
  }
}
