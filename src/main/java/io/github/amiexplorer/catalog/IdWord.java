package io.github.amiexplorer.catalog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded word looked for in image ids that are packed into numbers: a few operations on 64 bits
 * instead of a text.
 */
final class IdWord {
  private static final String PREFIX = "ami-";
  private static final long LOW_BITS = 0x1111_1111_1111_1111L;

  /** Fewer ids than this are looked at one by one. */
  private static final int FEW = 8;

  private final boolean all;
  private final String start;
  private final String within;

  private IdWord(boolean all, String start, String within) {
    this.all = all;
    this.start = start;
    this.within = within;
  }

  /** The search for {@code word}; {@code null} where no id can contain it. */
  static @Nullable IdWord of(String word) {
    if (PREFIX.contains(word)) {
      return new IdWord(true, "", "");
    }
    for (int from = 0; from < PREFIX.length(); from++) {
      String end = PREFIX.substring(from);
      if (word.startsWith(end) && isHex(word.substring(end.length()))) {
        String digits = word.substring(end.length());
        return new IdWord(false, digits, isHex(word) ? word : "");
      }
    }
    return isHex(word) ? new IdWord(false, "", word) : null;
  }

  private static boolean isHex(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (PackedId.digit(text.charAt(at)) < 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 17;
  }

  /** Whether every id contains the word. */
  boolean isAll() {
    return all;
  }

  /** Whether the id contains the word. */
  boolean matches(byte lead, long bits) {
    return all
        || (!start.isEmpty() && startsWith(lead, bits))
        || (!within.isEmpty() && contains(lead, bits));
  }

  /**
   * Marks the rows whose packed ids contain the word, among those that are asked for and not marked
   * yet. All digits of 64 ids are compared in plain loops over numbers, which the JIT turns into
   * vector operations; what looks like a hit is then looked at more closely.
   */
  void find(Segment segment, long[] asked, long[] rows) {
    long[] ids = segment.ids();
    byte[] leads = segment.leads();
    long[] places = new long[64];
    for (int word = 0; word < rows.length; word++) {
      long wanted = asked[word] & ~rows[word];
      if (wanted == 0) {
        continue;
      }
      int first = word << 6;
      int count = Math.min(64, segment.size() - first);
      long likely =
          all || Long.bitCount(wanted) < FEW
              ? wanted
              : likely(ids, first, count, places) | starting(leads, ids, first, count);
      for (long left = wanted & likely; left != 0; left &= left - 1) {
        int row = first + Long.numberOfTrailingZeros(left);
        if (leads[row] != PackedId.NONE && matches(leads[row], ids[row])) {
          rows[word] |= 1L << row;
        }
      }
    }
  }

  /** Ids in whose last 16 digits the word may stand. */
  private long likely(long[] ids, int first, int count, long[] places) {
    if (within.isEmpty() || within.length() > 16) {
      return 0;
    }
    Arrays.fill(places, -1L);
    int shift = 0;
    for (int at = within.length() - 1; at >= 0; at--, shift += 4) {
      long digit = LOW_BITS * PackedId.digit(within.charAt(at));
      int by = shift;
      for (int place = 0; place < count; place++) {
        long differs = ids[first + place] >>> by ^ digit;
        differs |= differs >>> 1;
        differs |= differs >>> 2;
        places[place] &= ~differs;
      }
    }
    long fits = LOW_BITS & (shift == 64 ? 1 : -1L >>> shift - 4);
    long likely = 0;
    for (int place = 0; place < count; place++) {
      long found = places[place] & fits;
      likely |= (found | -found) >>> 63 << place;
    }
    return likely;
  }

  /** Ids that begin with the first digit of the word, or are short. */
  private long starting(byte[] leads, long[] ids, int first, int count) {
    String digits = start.isEmpty() ? within : start;
    int lead = PackedId.digit(digits.charAt(0));
    int compared = Math.min(digits.length() - 1, 16);
    long wanted = compared == 0 ? 0 : value(digits, 1) << (64 - compared * 4);
    long mask = compared == 0 ? 0 : -1L << (64 - compared * 4);
    long likely = 0;
    for (int place = 0; place < count; place++) {
      int row = first + place;
      boolean fits =
          (leads[row] == lead && (ids[row] & mask) == wanted) || leads[row] == PackedId.SHORT;
      likely |= (fits ? 1L : 0L) << place;
    }
    return likely;
  }

  private boolean startsWith(byte lead, long bits) {
    return startsWith(start, lead, bits);
  }

  private static boolean startsWith(String digits, byte lead, long bits) {
    int size = lead == PackedId.SHORT ? 8 : 16;
    int from = 0;
    if (lead != PackedId.SHORT) {
      if (PackedId.digit(digits.charAt(0)) != lead) {
        return false;
      }
      from = 1;
    }
    int left = digits.length() - from;
    if (left > size) {
      return false;
    }
    return left == 0
        || bits >>> (size - left) * 4 << (64 - left * 4) == value(digits, from) << (64 - left * 4);
  }

  private static long value(String digits, int from) {
    long value = 0;
    for (int at = from; at < digits.length(); at++) {
      value = value << 4 | PackedId.digit(digits.charAt(at));
    }
    return value;
  }

  private boolean contains(byte lead, long bits) {
    int size = lead == PackedId.SHORT ? 8 : 16;
    int length = within.length();
    if (length <= size) {
      // In each round one digit is compared at all places at once; places that differ drop out.
      long places = size - length + 1 == 16 ? -1L : (1L << 4 * (size - length + 1)) - 1;
      long found = LOW_BITS & places;
      for (int at = length - 1, shift = 0; at >= 0 && found != 0; at--, shift += 4) {
        long differs = (bits >>> shift) ^ LOW_BITS * PackedId.digit(within.charAt(at));
        differs |= differs >>> 1;
        differs |= differs >>> 2;
        found &= ~differs;
      }
      if (found != 0) {
        return true;
      }
    }
    return lead != PackedId.SHORT && startsWith(within, lead, bits);
  }
}
