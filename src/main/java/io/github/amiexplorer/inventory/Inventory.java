package io.github.amiexplorer.inventory;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.Collection;
import java.util.function.Consumer;

/** Replaced by the real one. */
public final class Inventory {
  /** Lists the scope in these Regions (empty: all enabled) anew; returns at once. */
  public void refresh(Scope scope, Collection<Region> regions) {
    throw new UnsupportedOperationException();
  }

  /** Lists again what failed or was cancelled. */
  public void retryFailed() {
    throw new UnsupportedOperationException();
  }

  /** Stops every running listing. */
  public void cancel() {
    throw new UnsupportedOperationException();
  }

  /** The state now. */
  public InventoryState state() {
    throw new UnsupportedOperationException();
  }

  /** Called from any thread after changes, at most every 100 ms. */
  public void onChange(Consumer<InventoryState> listener) {
    throw new UnsupportedOperationException();
  }
}
