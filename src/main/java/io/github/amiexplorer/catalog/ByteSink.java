package io.github.amiexplorer.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that grow: numbers of variable length and texts in UTF-8. Not thread-safe. */
final class ByteSink {
  private byte[] bytes;
  private int size;

  ByteSink() {
    this(256);
  }

  /** Empty, with room for so many bytes. */
  ByteSink(int room) {
    bytes = new byte[Math.max(1, room)];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] array() {
    return bytes;
  }

  /** What was put in so far; changes to it later may be seen. */
  ByteBuffer view() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  private void need(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  void put(int oneByte) {
    need(1);
    bytes[size++] = (byte) oneByte;
  }

  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      put((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((int) rest);
  }

  void eight(long value) {
    need(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /** A text or none. */
  void text(@Nullable String text) {
    if (text == null) {
      number(0);
      return;
    }
    int length = text.length();
    need(length + 6);
    // Most texts are short and ASCII: one pass, no copy.
    if (length < 127) {
      byte[] to = bytes;
      int first = size + 1;
      int all = 0;
      for (int at = 0; at < length; at++) {
        char c = text.charAt(at);
        to[first + at] = (byte) c;
        all |= c;
      }
      if (all < 0x80) {
        to[size] = (byte) (length + 1);
        size = first + length;
        return;
      }
    }
    byte[] utf8 = Utf.bytes(text);
    number(utf8.length + 1L);
    append(utf8, 0, utf8.length);
  }

  void append(byte[] from, int at, int length) {
    need(length);
    System.arraycopy(from, at, bytes, size, length);
    size += length;
  }

  /** A part of other bytes, by absolute places. */
  void append(ByteBuffer from, int at, int length) {
    need(length);
    from.get(at, bytes, size, length);
    size += length;
  }

  /** UTF-8 that keeps lone surrogates: hostile texts read back as they came. */
  static final class Utf {
    private Utf() {}

    static byte[] bytes(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (text.equals(new String(utf8, StandardCharsets.UTF_8))) {
        return utf8;
      }
      byte[] raw = new byte[1 + text.length() * 2];
      raw[0] = (byte) 0xFF;
      for (int at = 0; at < text.length(); at++) {
        raw[1 + at * 2] = (byte) (text.charAt(at) >>> 8);
        raw[2 + at * 2] = (byte) text.charAt(at);
      }
      return raw;
    }

    static String text(byte[] bytes) {
      if (bytes.length > 0 && bytes[0] == (byte) 0xFF) {
        char[] chars = new char[(bytes.length - 1) / 2];
        for (int at = 0; at < chars.length; at++) {
          chars[at] = (char) (bytes[1 + at * 2] << 8 | bytes[2 + at * 2] & 0xFF);
        }
        return new String(chars);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
