package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things with an id in the order in which they came. Safe on any thread. */
final class Registry<T> {
  private final Function<T, String> id;
  private final Map<String, T> things = new LinkedHashMap<>();

  Registry(Function<T, String> id, Collection<T> first) {
    this.id = id;
    first.forEach(each -> things.put(id.apply(each), each));
  }

  /** All of them as they are now. */
  synchronized List<T> all() {
    return List.copyOf(new ArrayList<>(things.values()));
  }

  /** Adds one, or replaces the one of the same id in its place. */
  synchronized void put(T thing) {
    things.put(id.apply(thing), thing);
  }

  synchronized void remove(String gone) {
    things.remove(gone);
  }
}
