package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.model.Region;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How many copies are in flight in a destination Region at once. EC2's quota is on concurrent
 * copies and snapshot copies, and was between 20 and 100 over the years; the rest waits here
 * instead of being refused there. First come, first served. Thread-safe.
 */
final class CopySlots {
  private final int atOnce;
  private final Map<Region, Semaphore> slots = new ConcurrentHashMap<>();

  CopySlots(int atOnce) {
    this.atOnce = atOnce;
  }

  /** Waits for a place. */
  void take(Region region) throws InterruptedException {
    semaphore(region).acquire();
  }

  /** Gives a place back. */
  void give(Region region) {
    semaphore(region).release();
  }

  private Semaphore semaphore(Region region) {
    return slots.computeIfAbsent(region, each -> new Semaphore(atOnce, true));
  }
}
