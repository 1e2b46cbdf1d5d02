package io.github.amiexplorer.inventory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells listeners of changes, many at once: at most every 100 ms, and always of the last one. */
final class Announcer {
  private static final long PAUSE_MILLIS = 100;

  private final Supplier<InventoryState> state;
  private final List<Consumer<InventoryState>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean planned = new AtomicBoolean();

  Announcer(Supplier<InventoryState> state) {
    this.state = state;
  }

  void onChange(Consumer<InventoryState> listener) {
    listeners.add(listener);
  }

  void announce() {
    if (planned.compareAndSet(false, true)) {
      Thread.ofVirtual().name("inventory-announcer").start(this::later);
    }
  }

  private void later() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException early) {
      Thread.currentThread().interrupt();
    }
    planned.set(false);
    InventoryState now = state.get();
    listeners.forEach(each -> each.accept(now));
  }
}
