package io.github.amiexplorer.catalog;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteSink} wrote. Not thread-safe; the bytes may be shared. */
final class ByteSource {
  private final ByteBuffer bytes;
  private int at;

  ByteSource(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int one() {
    return bytes.get(at++) & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get(at++);
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** How many things follow, none of which takes less than a byte. */
  int count() {
    long count = number();
    if (count < 0 || count > bytes.limit() - at) {
      throw new IndexOutOfBoundsException(count);
    }
    return (int) count;
  }

  long eight() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | bytes.get(at++) & 0xFF;
    }
    return value;
  }

  @Nullable String text() {
    int length = (int) number() - 1;
    if (length < 0) {
      return null;
    }
    if (length > bytes.limit() - at) {
      // Before there is an array of what a damaged file claims.
      throw new IndexOutOfBoundsException(length);
    }
    byte[] utf8 = new byte[length];
    bytes.get(at, utf8);
    at += length;
    return ByteSink.Utf.text(utf8);
  }

  /** Passes over a text. */
  void skipText() {
    int length = (int) number() - 1;
    at += Math.max(0, length);
  }

  /** Where the next byte is. */
  int at() {
    return at;
  }
}
