package io.github.amiexplorer.cloud.aws;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a value at the first request and keeps it. Thread-safe. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }

  /** Hands the value over where it was ever made. */
  synchronized void ifMade(Consumer<T> action) {
    T known = value;
    if (known != null) {
      action.accept(known);
    }
  }
}
