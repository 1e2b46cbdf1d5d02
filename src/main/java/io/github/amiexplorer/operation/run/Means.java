package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CloudSession;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;

/**
 * What the operations of one connection share, so that together they keep to the cloud's limits.
 *
 * @param calls places for requests that are out at the same time
 */
record Means(
    CloudSession session,
    Budgets budgets,
    CopySlots copies,
    PendingWatch watch,
    Semaphore calls,
    Timing timing,
    InstantSource clock) {
  /** More than the pool of connections would only stand in line there. */
  private static final int CALLS_AT_ONCE = 24;

  private static final int COPIES_AT_ONCE = 50;

  static Means of(CloudSession session, Timing timing, InstantSource clock) {
    return new Means(
        session,
        new Budgets(System::nanoTime),
        new CopySlots(COPIES_AT_ONCE),
        new PendingWatch(session.progress(), timing, clock),
        new Semaphore(CALLS_AT_ONCE, true),
        timing,
        clock);
  }
}
