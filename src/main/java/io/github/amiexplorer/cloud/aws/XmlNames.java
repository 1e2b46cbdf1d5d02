package io.github.amiexplorer.cloud.aws;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives one object for each name of elements, found by its bytes. Not thread-safe. */
final class XmlNames {
  private static final int PLACES = 1 << 9;

  private final @Nullable Name[] names = new Name[PLACES];

  /** A name as it is written, and without its prefix. */
  record Name(byte[] bytes, String local) {}

  /** The name that is written there; forgets another one of the same place. */
  Name of(byte[] source, int from, int length) {
    int hash = length;
    for (int at = from; at < from + length; at++) {
      hash = hash * 31 + source[at];
    }
    int place = (hash ^ hash >>> 9) & PLACES - 1;
    Name known = names[place];
    if (known != null
        && Arrays.equals(known.bytes, 0, known.bytes.length, source, from, from + length)) {
      return known;
    }
    String text = new String(source, from, length, StandardCharsets.UTF_8);
    Name name =
        new Name(
            Arrays.copyOfRange(source, from, from + length),
            text.substring(text.indexOf(':') + 1).intern());
    names[place] = name;
    return name;
  }
}
