package io.github.amiexplorer.sandbox.world;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;

/**
 * What will happen later: a copy that becomes available, an instance that starts to run. Nothing
 * runs in the background; whoever asks the world something first lets everything happen that is due
 * ({@link #settle()}), in the order of its time. Safe on any thread; who changes the world by
 * itself holds this object's monitor meanwhile.
 */
public final class Agenda {
  private final LongSupplier nanoClock;
  private final double speed;
  private final PriorityQueue<Entry> entries = new PriorityQueue<>(Agenda::compare);
  private long added;

  /**
   * An empty agenda.
   *
   * @param nanoClock monotonic time, nanoseconds
   * @param speed how many times faster than in the cloud things happen, above 0
   */
  public Agenda(LongSupplier nanoClock, double speed) {
    this.nanoClock = nanoClock;
    this.speed = speed;
  }

  /** Lets something happen after a time as the cloud would need it, shortened by the speed. */
  public synchronized void after(Duration time, Runnable happening) {
    long wait = (long) (time.toNanos() / speed);
    entries.add(new Entry(nanoClock.getAsLong() + wait, added++, happening));
  }

  /** Lets everything happen that is due. */
  public synchronized void settle() {
    long now = nanoClock.getAsLong();
    for (Entry next = entries.peek(); next != null && next.due - now <= 0; next = entries.peek()) {
      entries.remove();
      next.happening.run();
    }
  }

  private static int compare(Entry a, Entry b) {
    return a.due == b.due ? Long.compare(a.number, b.number) : Long.compare(a.due, b.due);
  }

  private record Entry(long due, long number, Runnable happening) {}
}
