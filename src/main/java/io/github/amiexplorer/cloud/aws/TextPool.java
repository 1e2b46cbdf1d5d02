package io.github.amiexplorer.cloud.aws;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives one text for bytes that come again and again, without making a text first. Holds the last
 * text of each place only, so that it never grows. Not thread-safe.
 */
final class TextPool {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 128;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final @Nullable Entry[] entries = new Entry[PLACES];

  private record Entry(byte[] bytes, String text) {}

  /** The bytes, which are UTF-8, as a text. */
  String share(byte[] source, int from, int length) {
    if (length > LONGEST) {
      return new String(source, from, length, StandardCharsets.UTF_8);
    }
    int place = place(source, from, length);
    Entry known = entries[place];
    if (known != null
        && Arrays.equals(known.bytes, 0, known.bytes.length, source, from, from + length)) {
      return known.text;
    }
    byte[] bytes = Arrays.copyOfRange(source, from, from + length);
    String text = new String(bytes, StandardCharsets.UTF_8);
    entries[place] = new Entry(bytes, text);
    return text;
  }

  private static int place(byte[] source, int from, int length) {
    long hash = length;
    int at = from;
    for (; at + Long.BYTES <= from + length; at += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(source, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < from + length; at++) {
      hash = (hash ^ source[at]) * MIX;
    }
    return (int) (hash >>> 40) & PLACES - 1;
  }
}
