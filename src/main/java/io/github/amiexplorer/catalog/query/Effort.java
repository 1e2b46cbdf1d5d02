package io.github.amiexplorer.catalog.query;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** How long the regular expressions of one search may look. Thread-safe. */
public final class Effort {
  /** A sensible pattern looks through a million images in about half of it. */
  private static final long LONGEST_NANOS = 10_000_000_000L;

  private static final int LOOK_EACH = 0x1F;

  private final long end;
  private final BooleanSupplier stop;
  private int asked;

  /**
   * Begins now.
   *
   * @param stop asked every few texts
   */
  public Effort(BooleanSupplier stop) {
    this(stop, LONGEST_NANOS);
  }

  Effort(BooleanSupplier stop, long nanos) {
    this.stop = stop;
    end = System.nanoTime() + nanos;
  }

  /**
   * Called before each text.
   *
   * @throws CostlyPatternException where it took too long
   * @throws CancellationException where the search is stopped
   */
  void check(String expression) {
    // Threads may lose counts of each other: then the clock is looked at a little later.
    if ((++asked & LOOK_EACH) != 0) {
      return;
    }
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
    if (System.nanoTime() - end > 0) {
      throw new CostlyPatternException(expression);
    }
  }
}
