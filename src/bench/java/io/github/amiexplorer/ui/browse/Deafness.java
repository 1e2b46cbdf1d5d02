package io.github.amiexplorer.ui.browse;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the FX thread again and again, and keeps the longest time until it answered. */
final class Deafness implements AutoCloseable {
  private final AtomicLong longest = new AtomicLong();
  private final Thread asking = Thread.ofPlatform().daemon().name("asking").start(this::ask);

  private void ask() {
    try {
      while (true) {
        CountDownLatch heard = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(heard::countDown);
        heard.await();
        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        Thread.sleep(1);
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  double longestMillis() {
    return longest.get() / 1e6;
  }

  @Override
  public void close() {
    asking.interrupt();
    try {
      asking.join();
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
