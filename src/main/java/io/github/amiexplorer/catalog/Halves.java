package io.github.amiexplorer.catalog;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Does work in two halves side by side: the second one on a thread of the common pool. */
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

  /** Does both and returns when both are done. */
  static void both(Runnable mine, Runnable other) {
    CompletableFuture<Void> second = CompletableFuture.runAsync(other);
    try {
      mine.run();
    } finally {
      join(second);
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
