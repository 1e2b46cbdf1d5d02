package io.github.amiexplorer.cloud.aws;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Passes UTF-8 XML on and puts U+FFFD in the place of what XML 1.0 forbids: control characters,
 * references such as <code>&amp;#x1;</code>, and bytes that are no UTF-8. A parser would give up
 * the whole document for one of them. Works on a stream of any length with buffers of fixed size;
 * what is cut by the edge of a buffer is held until the rest arrives.
 */
final class XmlCleaner extends InputStream {
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
  private static final int CHUNK = 1 << 15;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Longest text that may still become a character reference, leading zeros included. */
  private static final int LONGEST_REFERENCE = 24;

  private final InputStream in;
  private final byte[] raw = new byte[CHUNK];
  private byte[] clean = new byte[CHUNK + 64];
  private int next;
  private int end;
  private final byte[] held = new byte[LONGEST_REFERENCE];
  private int heldLength;

  /** Bytes that the sequence in {@link #held} still misses; 0 while a reference is held. */
  private int missing;

  private int replaced;
  private boolean ended;

  XmlCleaner(InputStream in) {
    this.in = in;
  }

  /** How many illegal characters were replaced so far. */
  int replaced() {
    return replaced;
  }

  @Override
  public int read() throws IOException {
    return fill() ? clean[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(clean, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public int available() {
    return end - next;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    while (next == end && !ended) {
      next = 0;
      end = 0;
      int count = in.read(raw, 0, raw.length);
      if (count < 0) {
        ended = true;
        finish();
      } else {
        clean(count);
      }
    }
    return next < end;
  }

  /** Most bytes are plain: they are looked at eight at a time and copied in runs. */
  private void clean(int count) {
    int at = 0;
    while (at < count) {
      int plain = missing == 0 && heldLength == 0 ? plainUntil(at, count) : at;
      if (plain > at) {
        if (end + plain - at > clean.length) {
          clean = Arrays.copyOf(clean, clean.length * 2);
        }
        System.arraycopy(raw, at, clean, end, plain - at);
        end += plain - at;
        at = plain;
      } else {
        take(raw[at++] & 0xFF);
      }
    }
  }

  private int plainUntil(int from, int to) {
    int at = from;
    while (at < to) {
      if (at + Long.BYTES <= to) {
        long eight = (long) EIGHT.get(raw, at);
        long reference = eight ^ ONES * '&';
        long odd = eight | eight - ONES * ' ' & ~eight | reference - ONES & ~reference;
        if ((odd & HIGH_BITS) == 0) {
          at += Long.BYTES;
          continue;
        }
      }
      byte b = raw[at];
      boolean plain = b >= ' ' ? b != '&' : b == '\n' || b == '\r' || b == '\t';
      if (!plain) {
        return at;
      }
      at++;
    }
    return at;
  }

  private void take(int b) {
    if (missing > 0) {
      continueSequence(b);
    } else if (heldLength > 0) {
      continueReference(b);
    } else if (b >= 0x80) {
      startSequence(b);
    } else if (b == '&') {
      hold(b);
    } else if (b >= 0x20 || b == '\t' || b == '\n' || b == '\r') {
      emit(b);
    } else {
      replace();
    }
  }

  private void startSequence(int b) {
    missing =
        b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
    if (missing == 0) {
      replace();
    } else {
      hold(b);
    }
  }

  private void continueSequence(int b) {
    if ((b & 0xC0) != 0x80) {
      missing = 0;
      replace();
      take(b);
      return;
    }
    hold(b);
    missing--;
    if (missing == 0) {
      if (isLegalSequence()) {
        release();
      } else {
        replace();
      }
    }
  }

  private boolean isLegalSequence() {
    int length = heldLength;
    int point = held[0] & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
    for (int i = 1; i < length; i++) {
      point = point << 6 | held[i] & 0x3F;
    }
    int smallest = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return point >= smallest && isLegal(point);
  }

  private void continueReference(int b) {
    if (b == ';') {
      if (isIllegalReference()) {
        replace();
      } else {
        hold(b);
        release();
      }
    } else if (heldLength < LONGEST_REFERENCE - 1 && mayContinue(b)) {
      hold(b);
    } else {
      release();
      take(b);
    }
  }

  /** Only {@code &#} digits and {@code &#x} digits are of interest. */
  private boolean mayContinue(int b) {
    return switch (heldLength) {
      case 1 -> b == '#';
      case 2 -> b == 'x' || isDigit(b, 10);
      default -> isDigit(b, held[2] == 'x' ? 16 : 10);
    };
  }

  private static boolean isDigit(int b, int radix) {
    return Character.digit(b, radix) >= 0;
  }

  private boolean isIllegalReference() {
    int radix = heldLength > 2 && held[2] == 'x' ? 16 : 10;
    int first = radix == 16 ? 3 : 2;
    if (heldLength <= first || held[1] != '#') {
      return false;
    }
    long point = 0;
    for (int i = first; i < heldLength; i++) {
      point = Math.min(point * radix + Character.digit(held[i], radix), Integer.MAX_VALUE);
    }
    return !isLegal((int) point);
  }

  /** The production {@code Char} of XML 1.0. */
  private static boolean isLegal(int point) {
    return point == 0x9
        || point == 0xA
        || point == 0xD
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000 && point <= 0x10FFFF;
  }

  private void finish() {
    if (missing > 0) {
      missing = 0;
      replace();
    } else {
      release();
    }
  }

  private void hold(int b) {
    held[heldLength++] = (byte) b;
  }

  private void release() {
    for (int i = 0; i < heldLength; i++) {
      emit(held[i]);
    }
    heldLength = 0;
  }

  private void replace() {
    heldLength = 0;
    replaced++;
    for (byte b : REPLACEMENT) {
      emit(b);
    }
  }

  private void emit(int b) {
    if (end == clean.length) {
      clean = Arrays.copyOf(clean, clean.length * 2);
    }
    clean[end++] = (byte) b;
  }
}
