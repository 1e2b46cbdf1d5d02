package io.github.amiexplorer.catalog.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance that comes from one number: the same seed draws the same things. */
final class Draw {
  private final Random random;

  Draw(long seed) {
    random = new Random(seed);
  }

  int below(int end) {
    return random.nextInt(end);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** {@code null} now and then. */
  <T> T orNull(int percent, Supplier<T> value) {
    return chance(percent) ? null : value.get();
  }

  <T> List<T> some(int least, int most, Supplier<T> each) {
    List<T> all = new ArrayList<>();
    for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
      all.add(each.get());
    }
    return all;
  }
}
