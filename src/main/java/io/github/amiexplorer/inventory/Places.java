package io.github.amiexplorer.inventory;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what runs at once: so many listings in all and one in each Region, because the Region's
 * bucket of calls is shared with the user's own programs. Who waits for a Region that is busy is
 * passed by, and a Region that gave trouble comes last: so a few dead or slow Regions hold a place
 * each and never the others. Thread-safe.
 */
final class Places {
  private final int most;
  private final List<Turn> queue = new ArrayList<>();
  private final Set<Region> busy = new HashSet<>();
  private final Set<Region> troubled = new HashSet<>();

  Places(int most) {
    this.most = most;
  }

  private record Turn(Region region, CountDownLatch called) {}

  /**
   * Waits for a place in {@code region}; whoever gets one must {@link #leave}.
   *
   * @throws CancellationException after {@code cancel}; no place is held then
   */
  void enter(Region region, CancelToken cancel) throws InterruptedException {
    Turn turn = new Turn(region, new CountDownLatch(1));
    synchronized (this) {
      queue.add(turn);
      callNext();
    }
    try (var _ = cancel.onCancel(turn.called()::countDown)) {
      turn.called().await();
    } catch (InterruptedException interrupted) {
      giveUp(turn);
      throw interrupted;
    }
    if (cancel.isCancelled()) {
      giveUp(turn);
      throw new CancellationException();
    }
  }

  /** Frees the place in {@code region} and notes whether it gave trouble. */
  synchronized void leave(Region region, boolean trouble) {
    busy.remove(region);
    if (trouble) {
      troubled.add(region);
    } else {
      troubled.remove(region);
    }
    callNext();
  }

  private synchronized void giveUp(Turn turn) {
    if (!queue.remove(turn)) {
      busy.remove(turn.region());
      callNext();
    }
  }

  private void callNext() {
    while (busy.size() < most) {
      Turn next = first(turn -> !troubled.contains(turn.region()));
      next = next == null ? first(turn -> true) : next;
      if (next == null) {
        return;
      }
      queue.remove(next);
      busy.add(next.region());
      next.called().countDown();
    }
  }

  private @Nullable Turn first(Predicate<Turn> wanted) {
    return queue.stream()
        .filter(turn -> !busy.contains(turn.region()))
        .filter(wanted)
        .findFirst()
        .orElse(null);
  }
}
