package io.github.amiexplorer.cloud;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets one thread ask others to stop. Thread-safe. */
public final class CancelToken {
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean cancelled;

  /** Asks to stop; actions registered so far run at once on this thread. Later calls do nothing. */
  public void cancel() {
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
    }
    listeners.forEach(Runnable::run);
    listeners.clear();
  }

  /** Whether somebody asked to stop. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** Throws {@link CancellationException} where somebody asked to stop. */
  public void throwIfCancelled() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  /** Runs {@code action} on cancel, at once where that was before; closing forgets it. */
  public Registration onCancel(Runnable action) {
    boolean now;
    synchronized (this) {
      now = cancelled;
      if (!now) {
        listeners.add(action);
      }
    }
    if (now) {
      action.run();
    }
    return () -> listeners.remove(action);
  }

  /** Forgets a registered action when closed. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
