package io.github.amiexplorer.catalog;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does work in two halves side by side: the second one on a thread of the common pool, if there is
 * one to spare.
 */
final class Halves {
  private Halves() {}

  /** A part of the work: numbers from {@code from} (included) to {@code to} (not). */
  @FunctionalInterface
  interface Range {
    void run(int from, int to);
  }

  /** Divides {@code size} words of bits, or does them alone where they are few. */
  static void words(int size, Range work) {
    divide(size, 2_048, work);
  }

  /** Divides {@code size} of anything; fewer than {@code few} are not worth a second thread. */
  static void divide(int size, int few, Range work) {
    if (size < few) {
      work.run(0, size);
    } else {
      both(() -> work.run(0, size / 2), () -> work.run(size / 2, size));
    }
  }

  /**
   * Does both and returns when both are done. The second half is done here too where nobody has
   * begun it by then: the pool may be busy with a question that takes far longer than this one.
   */
  static void both(Runnable mine, Runnable other) {
    both(mine, other, ForkJoinPool.commonPool());
  }

  static void both(Runnable mine, Runnable other, Executor pool) {
    AtomicBoolean begun = new AtomicBoolean();
    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> once(begun, other), pool);
    try {
      mine.run();
    } catch (RuntimeException | Error failed) {
      // Nobody needs the other half any more; one that runs reads what the caller may let go.
      if (!begun.compareAndSet(false, true)) {
        second.exceptionally(ignored -> null).join();
      }
      throw failed;
    }
    if (begun.compareAndSet(false, true)) {
      other.run();
    } else {
      join(second);
    }
  }

  private static void once(AtomicBoolean begun, Runnable other) {
    if (begun.compareAndSet(false, true)) {
      other.run();
    }
  }

  private static void join(CompletableFuture<Void> other) {
    try {
      other.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
