package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import java.util.Arrays;

/**
 * Gives kinds their numbers. A family is a kind but for the system, which the texts of an image
 * decide too: whoever knows family and texts of an image need not judge its system again. Numbers
 * only grow. Written under this object's monitor, read by any thread.
 */
final class Kinds {
  private static final int SYSTEMS = OperatingSystem.values().length;

  private final Dictionaries dictionaries;
  private final Numbered<Kind.Key, Kind.Key> families =
      new Numbered<>(Kind::common, key -> key, Kind.Key[]::new);
  private int[] byFamily = new int[64 * SYSTEMS];
  private int[] familyOf = new int[64];
  private Kind[] growing = new Kind[64];
  private int count;
  private volatile Kind[] sealed = {};

  Kinds(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /** The family of an image. */
  synchronized int family(Image image) {
    return families.of(new Kind.Key(image, OperatingSystem.UNKNOWN));
  }

  /** The family of a kind. */
  synchronized int familyOf(int kind) {
    return familyOf[kind];
  }

  /** The kind of that family and system; new ones can be read after the next {@link #seal}. */
  synchronized int of(int family, OperatingSystem system) {
    int place = family * SYSTEMS + system.ordinal();
    if (place >= byFamily.length) {
      byFamily = Arrays.copyOf(byFamily, Math.max(byFamily.length * 2, place + 1));
    }
    if (byFamily[place] > 0) {
      return byFamily[place] - 1;
    }
    if (count == growing.length) {
      growing = Arrays.copyOf(growing, count * 2);
      familyOf = Arrays.copyOf(familyOf, count * 2);
    }
    growing[count] = Kind.of(new Kind.Key(families.value(family).image(), system), dictionaries);
    familyOf[count] = family;
    byFamily[place] = ++count;
    return count - 1;
  }

  /** The kind under a key. */
  synchronized int of(Kind.Key key) {
    return of(family(key.image()), key.system());
  }

  /** Lets readers see every kind made so far. */
  synchronized void seal() {
    if (sealed.length != count) {
      sealed = Arrays.copyOf(growing, count);
    }
  }

  /** What can be read now, by number. */
  Kind[] all() {
    return sealed;
  }
}
