package io.github.amiexplorer.catalog;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one after the other what nobody waits for, on a thread of its own that ends when there is
 * nothing to do. Thread-safe.
 */
final class Chores {
  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

  /** How long writing is watched before what waits for quiet is done, and how long that lasts. */
  private static final long WATCH_MILLIS = 100;

  /** Quiet is where writing takes less than one part in so many of the time of one core. */
  private static final int QUIET_PART = 4;

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1, task -> Thread.ofPlatform().daemon().name("catalogue-chores").unstarted(task));

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean planned;
  private final LongAdder writing = new LongAdder();
  private long watchedFrom;
  private long writingThen;
  private long quietUntil = Long.MIN_VALUE;

  Chores() {
    executor.setKeepAliveTime(1, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Does nothing more; what is being done comes to its end. */
  synchronized void stop() {
    waiting.clear();
    executor.shutdownNow();
  }

  /** Begins nothing for so long: somebody needs the processor now. Returns at once. */
  void rest(long millis) {
    executor.execute(
        () -> {
          try {
            Thread.sleep(millis);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Does it soon; returns at once. */
  void later(Runnable chore) {
    executor.execute(() -> run(chore));
  }

  /** Writing images took so long. */
  void wrote(long nanos) {
    writing.add(nanos);
  }

  /**
   * Does it when little is written: a listing that comes in as fast as it can has the processor for
   * itself. Returns at once.
   */
  synchronized void whenQuiet(Runnable chore) {
    waiting.add(chore);
    if (!planned) {
      plan(WATCH_MILLIS);
    }
  }

  private synchronized void plan(long millis) {
    planned = true;
    if (millis > 0) {
      watchedFrom = System.nanoTime();
      writingThen = writing.sum();
    }
    var _ = executor.schedule(this::next, millis, TimeUnit.MILLISECONDS);
  }

  private void next() {
    if (!isQuiet()) {
      plan(WATCH_MILLIS);
      return;
    }
    Runnable chore;
    synchronized (this) {
      chore = waiting.poll();
      if (chore == null) {
        planned = false;
        return;
      }
    }
    run(chore);
    plan(0);
  }

  private synchronized boolean isQuiet() {
    long now = System.nanoTime();
    if (now < quietUntil) {
      return true;
    }
    long watched = now - watchedFrom;
    if (watched < TimeUnit.MILLISECONDS.toNanos(WATCH_MILLIS)
        || (writing.sum() - writingThen) * QUIET_PART > watched) {
      return false;
    }
    quietUntil = now + TimeUnit.MILLISECONDS.toNanos(WATCH_MILLIS);
    watchedFrom = now;
    writingThen = writing.sum();
    return true;
  }

  private static void run(Runnable chore) {
    try {
      chore.run();
    } catch (RuntimeException defect) {
      LOG.error("A chore of the catalogue failed", defect);
    }
  }

  /** Waits until everything asked for so far is done. */
  void await() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(2);
    executor.execute(done::countDown);
    whenQuiet(done::countDown);
    done.await();
  }
}
