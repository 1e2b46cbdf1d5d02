package io.github.amiexplorer.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Gives each key one small number and makes one value for it. Numbers only grow. Written under this
 * object's monitor, read by any thread.
 */
final class Numbered<K, V> {
  private final Map<K, Integer> numbers = new HashMap<>();
  private final UnaryOperator<K> kept;
  private final Function<K, V> value;
  private final IntFunction<V[]> array;
  private volatile V[] sealed;
  private V[] growing;
  private int count;

  /**
   * Without any number.
   *
   * @param kept an equal key with no more than is needed, to be held for ever
   * @param value makes the value of such a key
   */
  Numbered(UnaryOperator<K> kept, Function<K, V> value, IntFunction<V[]> array) {
    this.kept = kept;
    this.value = value;
    this.array = array;
    sealed = array.apply(0);
    growing = array.apply(64);
  }

  /** The number of a key; the values of new ones can be read after the next {@link #seal}. */
  synchronized int of(K key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    K own = kept.apply(key);
    V made = value.apply(own);
    if (count == growing.length) {
      growing = Arrays.copyOf(growing, count * 2);
    }
    growing[count] = made;
    numbers.put(own, count);
    return count++;
  }

  /** The value of a number, sealed or not. */
  synchronized V value(int number) {
    return growing[number];
  }

  /** Lets readers see every value made so far. */
  synchronized void seal() {
    if (sealed.length != count) {
      V[] all = array.apply(count);
      System.arraycopy(growing, 0, all, 0, count);
      sealed = all;
    }
  }

  /** What can be read now, by number. */
  V[] all() {
    return sealed;
  }
}
