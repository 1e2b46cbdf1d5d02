package io.github.amiexplorer.catalog;

import java.util.Arrays;

/** Sets of numbers from 0 on as words of 64 bits. */
final class Bits {
  private Bits() {}

  static long[] none(int size) {
    return new long[size + 63 >>> 6];
  }

  static long[] all(int size) {
    long[] bits = none(size);
    Arrays.fill(bits, -1L);
    if ((size & 63) != 0) {
      bits[bits.length - 1] = (1L << (size & 63)) - 1;
    }
    return bits;
  }

  static boolean has(long[] bits, int at) {
    return (bits[at >>> 6] >>> at & 1) != 0;
  }

  static void set(long[] bits, int at) {
    bits[at >>> 6] |= 1L << at;
  }

  /** Sets {@code from} (included) to {@code to} (not). */
  static void set(long[] bits, int from, int to) {
    if (from >= to) {
      return;
    }
    int first = from >>> 6;
    int last = to - 1 >>> 6;
    long head = -1L << from;
    long tail = -1L >>> -to;
    if (first == last) {
      bits[first] |= head & tail;
      return;
    }
    bits[first] |= head;
    Arrays.fill(bits, first + 1, last, -1L);
    bits[last] |= tail;
  }

  /** The first number from {@code from} on, or -1. */
  static int next(long[] bits, int from) {
    int word = from >>> 6;
    if (word >= bits.length) {
      return -1;
    }
    long left = bits[word] & -1L << from;
    while (left == 0) {
      if (++word == bits.length) {
        return -1;
      }
      left = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(left);
  }

  static int count(long[] bits) {
    int count = 0;
    for (long each : bits) {
      count += Long.bitCount(each);
    }
    return count;
  }

  /** How many of {@code from} (included) to {@code to} (not) are in it. */
  static int count(long[] bits, int from, int to) {
    if (from >= to) {
      return 0;
    }
    int first = from >>> 6;
    int last = to - 1 >>> 6;
    long head = -1L << from;
    long tail = -1L >>> -to;
    if (first == last) {
      return Long.bitCount(bits[first] & head & tail);
    }
    int count = Long.bitCount(bits[first] & head) + Long.bitCount(bits[last] & tail);
    for (int at = first + 1; at < last; at++) {
      count += Long.bitCount(bits[at]);
    }
    return count;
  }

  static void and(long[] bits, long[] other) {
    for (int at = 0; at < bits.length; at++) {
      bits[at] &= other[at];
    }
  }

  static void or(long[] bits, long[] other) {
    for (int at = 0; at < bits.length; at++) {
      bits[at] |= other[at];
    }
  }

  static void andNot(long[] bits, long[] other) {
    for (int at = 0; at < bits.length; at++) {
      bits[at] &= ~other[at];
    }
  }

  /** Adds bits of which the first one stands for {@code first}. */
  static void orShifted(long[] bits, long[] more, int first) {
    int word = first >>> 6;
    for (int at = 0; at < more.length; at++) {
      long each = more[at];
      bits[word + at] |= each << first;
      if ((first & 63) != 0 && word + at + 1 < bits.length) {
        bits[word + at + 1] |= each >>> -first;
      }
    }
  }

  /**
   * Leaves of {@code some}, whose first bit stands for {@code first}, those that are in {@code
   * bits}.
   */
  static void andShifted(long[] some, long[] bits, int first) {
    int word = first >>> 6;
    for (int at = 0; at < some.length; at++) {
      long each = bits[word + at] >>> first;
      if ((first & 63) != 0 && word + at + 1 < bits.length) {
        each |= bits[word + at + 1] << -first;
      }
      some[at] &= each;
    }
  }
}
