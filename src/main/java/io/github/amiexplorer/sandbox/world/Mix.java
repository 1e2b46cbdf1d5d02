package io.github.amiexplorer.sandbox.world;

/** Scatters numbers: equal in, equal out, everything else looks random. */
final class Mix {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long FIRST = 0xBF58476D1CE4E5B9L;
  private static final long SECOND = 0x94D049BB133111EBL;
  private static final long FIRST_INVERSE = inverse(FIRST);
  private static final long SECOND_INVERSE = inverse(SECOND);

  private Mix() {}

  /** Scatters one number; no two numbers give the same, see {@link #unscatter}. */
  static long scatter(long value) {
    long x = (value ^ (value >>> 32)) * FIRST;
    x = (x ^ (x >>> 29)) * SECOND;
    return x ^ (x >>> 32);
  }

  /** The number that {@link #scatter} made this of. */
  static long unscatter(long scattered) {
    long x = (scattered ^ (scattered >>> 32)) * SECOND_INVERSE;
    x = (x ^ (x >>> 29) ^ (x >>> 58)) * FIRST_INVERSE;
    return x ^ (x >>> 32);
  }

  /** One number of two. */
  static long of(long a, long b) {
    return scatter(scatter(a + GOLDEN) + b * GOLDEN);
  }

  /** One number of a text; stable over runs and machines. */
  static long of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return scatter(hash);
  }

  /** A number from 0 to {@code bound - 1} out of a scattered one and the place of a question. */
  static int pick(long scattered, int question, int bound) {
    return (int) Long.remainderUnsigned(of(scattered, question), bound);
  }

  /** Newton's method: every step doubles the number of right bits. */
  private static long inverse(long odd) {
    long x = odd;
    for (int i = 0; i < 6; i++) {
      x *= 2 - odd * x;
    }
    return x;
  }
}
