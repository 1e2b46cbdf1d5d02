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
  private static final int FEW = 4;

  /** Of one in so many rows on, it is faster to look at all than here and there. */
  private static final int MANY = 8;

  /** So many digits tell nearly all ids apart. */
  private static final int COMPARED = 3;

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
   * Marks the rows whose packed ids contain the word, among those that are asked for. The
   * beginnings of ids are in their order; the other digits of 64 ids at once are compared in plain
   * loops over numbers, which the JIT turns into vector operations.
   */
  void find(Segment segment, long[] asked, long[] rows) {
    boolean allLong = !all && isLong(segment.leads());
    if (allLong) {
      starting(segment, asked, rows);
      if (within.isEmpty() || within.length() > 16) {
        return;
      }
    }
    long[] places = new long[64];
    for (int word = 0; word < rows.length; word++) {
      long wanted = asked[word] & ~rows[word];
      if (wanted != 0) {
        int first = word << 6;
        int count = Math.min(64, segment.size() - first);
        if (allLong && Long.bitCount(wanted) >= FEW) {
          wanted &= likely(segment.ids(), first, count, places);
          rows[word] |=
              within.length() <= COMPARED ? wanted : oneByOne(segment, first, wanted, false);
        } else {
          rows[word] |= oneByOne(segment, first, wanted, !allLong);
        }
      }
    }
  }

  private static boolean isLong(byte[] leads) {
    byte all = 0;
    for (byte each : leads) {
      all |= each;
    }
    return all < PackedId.SHORT;
  }

  /**
   * Looks at ids one after the other.
   *
   * @param beginnings whether the word may stand at their beginning too
   */
  private long oneByOne(Segment segment, int first, long wanted, boolean beginnings) {
    long found = 0;
    for (long left = wanted; left != 0; left &= left - 1) {
      int row = first + Long.numberOfTrailingZeros(left);
      byte lead = segment.leads()[row];
      long bits = segment.ids()[row];
      boolean matches =
          beginnings ? lead != PackedId.NONE && matches(lead, bits) : endsWithin(16, bits);
      found |= matches ? left & -left : 0;
    }
    return found;
  }

  /** Ids of 17 digits that begin with the word: one run in the order of ids. */
  private void starting(Segment segment, long[] asked, long[] rows) {
    String digits = start.isEmpty() ? within : start;
    int compared = Math.min(digits.length() - 1, 16);
    byte lead = (byte) PackedId.digit(digits.charAt(0));
    long from = compared == 0 ? 0 : value(digits, 1) << (64 - compared * 4);
    long to = compared == 0 ? -1L : from | (compared == 16 ? 0 : -1L >>> compared * 4);
    int begin = segment.firstById(lead, from);
    int end = to == -1L ? segment.firstById((byte) (lead + 1), 0) : segment.firstById(lead, to + 1);
    if (end - begin == segment.size()) {
      Bits.or(rows, asked);
    } else if (end - begin > segment.size() / MANY) {
      between(segment, lead, from, to, asked, rows);
    } else {
      int[] byId = segment.byId();
      for (int at = begin; at < end; at++) {
        if (Bits.has(asked, byId[at])) {
          Bits.set(rows, byId[at]);
        }
      }
    }
  }

  /** Looks at all ids in the order in which they lie. */
  private static void between(
      Segment segment, byte lead, long from, long to, long[] asked, long[] rows) {
    byte[] leads = segment.leads();
    long[] ids = segment.ids();
    long width = to - from;
    for (int word = 0; word < rows.length; word++) {
      int first = word << 6;
      int count = Math.min(64, leads.length - first);
      long found = 0;
      for (int at = 0; asked[word] != 0 && at < count; at++) {
        boolean in =
            leads[first + at] == lead && Long.compareUnsigned(ids[first + at] - from, width) <= 0;
        found |= (in ? 1L : 0L) << at;
      }
      rows[word] |= found & asked[word];
    }
  }

  /** Ids in whose last 16 digits the last digits of the word, at most {@link #COMPARED}, stand. */
  private long likely(long[] ids, int first, int count, long[] places) {
    int length = within.length();
    Arrays.fill(places, 0);
    int compared = Math.min(length, COMPARED);
    for (int at = 0; at < compared; at++) {
      long digit = LOW_BITS * PackedId.digit(within.charAt(length - 1 - at));
      int by = 4 * at;
      for (int place = 0; place < count; place++) {
        places[place] |= ids[first + place] >>> by ^ digit;
      }
    }
    // The word reaches as far to the left as it is long.
    long fits = LOW_BITS & -1L >>> 4 * (length - 1);
    long any = 0;
    for (int place = 0; place < count; place++) {
      long differs = places[place];
      differs |= differs >>> 1;
      differs |= differs >>> 2;
      long same = ~differs & fits;
      places[place] = same;
      any |= same;
    }
    long likely = 0;
    for (int place = 0; place < count && any != 0; place++) {
      likely |= (places[place] != 0 ? 1L : 0L) << place;
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
    return endsWithin(lead == PackedId.SHORT ? 8 : 16, bits)
        || (lead != PackedId.SHORT && startsWith(within, lead, bits));
  }

  /** Whether the word stands somewhere in the last {@code size} digits. */
  private boolean endsWithin(int size, long bits) {
    int length = within.length();
    if (length > size) {
      return false;
    }
    // In each round one digit is compared at all places at once; places that differ drop out.
    long places = size - length + 1 == 16 ? -1L : (1L << 4 * (size - length + 1)) - 1;
    long found = LOW_BITS & places;
    for (int at = length - 1, shift = 0; at >= 0 && found != 0; at--, shift += 4) {
      long differs = (bits >>> shift) ^ LOW_BITS * PackedId.digit(within.charAt(at));
      differs |= differs >>> 1;
      differs |= differs >>> 2;
      found &= ~differs;
    }
    return found != 0;
  }
}
