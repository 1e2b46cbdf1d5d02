package io.github.amiexplorer.inventory;

import io.github.amiexplorer.inventory.RegionProgress.Phase;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** Waits for what an inventory tells, without asking again and again. */
final class Await {
  private Await() {}

  /** Returns when the state meets the condition; a test's time limit ends it otherwise. */
  static InventoryState until(Inventory inventory, Predicate<InventoryState> condition)
      throws InterruptedException {
    CountDownLatch met = new CountDownLatch(1);
    inventory.onChange(
        state -> {
          if (condition.test(state)) {
            met.countDown();
          }
        });
    if (!condition.test(inventory.state())) {
      met.await();
    }
    return inventory.state();
  }

  /** Whether so many listings are in that phase. */
  static Predicate<InventoryState> all(Phase phase, int count) {
    return state ->
        state.listings().stream().filter(each -> each.phase() == phase).count() == count;
  }
}
