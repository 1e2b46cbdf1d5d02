package io.github.amiexplorer.catalog;

import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteSink} wrote. Not thread-safe. */
final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int one() {
    return bytes[at++] & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long eight() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | bytes[at++] & 0xFF;
    }
    return value;
  }

  @Nullable String text() {
    int length = (int) number() - 1;
    if (length < 0) {
      return null;
    }
    String text = ByteSink.Utf.text(bytes, at, length);
    at += length;
    return text;
  }

  /** Passes over a text. */
  void skipText() {
    int length = (int) number() - 1;
    at += Math.max(0, length);
  }
}
