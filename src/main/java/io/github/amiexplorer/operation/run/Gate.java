package io.github.amiexplorer.operation.run;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where steps stand while their operation is paused. Thread-safe. */
final class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private boolean paused;
  private boolean cancelled;

  /** Waits while it is closed; {@code false} where the rest is called off. */
  boolean pass() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (paused && !cancelled) {
        moved.await();
      }
      return !cancelled;
    } finally {
      lock.unlock();
    }
  }

  boolean isCancelled() {
    lock.lock();
    try {
      return cancelled;
    } finally {
      lock.unlock();
    }
  }

  void pause(boolean on) {
    lock.lock();
    try {
      paused = on;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void cancel() {
    lock.lock();
    try {
      cancelled = true;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
