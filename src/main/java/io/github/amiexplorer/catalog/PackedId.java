package io.github.amiexplorer.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Ids of EC2 as numbers: {@code ami-} and 17 or 8 hexadecimal digits are a leading digit and 64
 * bits. Anything else is no such id and is kept as text.
 *
 * @param lead the first of 17 digits, {@link #SHORT} for 8 digits, {@link #NONE} for other texts
 * @param bits the other 16 digits, or all 8
 */
record PackedId(byte lead, long bits) {
  static final byte SHORT = 16;
  static final byte NONE = 17;
  static final PackedId OTHER = new PackedId(NONE, 0);

  private static final int LONG_DIGITS = 17;
  private static final int SHORT_DIGITS = 8;
  private static final HexFormat HEX = HexFormat.of();

  /** Reads {@code text} behind {@code prefix}; lower-case digits only, so that it reads back. */
  static PackedId of(String prefix, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return of(prefix, bytes, 0, bytes.length);
  }

  /** Reads a part of {@code bytes}, which are ASCII where it is such an id. */
  static PackedId of(String prefix, byte[] bytes, int from, int to) {
    int first = from + prefix.length();
    int digits = to - first;
    if (digits != LONG_DIGITS && digits != SHORT_DIGITS) {
      return OTHER;
    }
    for (int at = from; at < first; at++) {
      if (bytes[at] != prefix.charAt(at - from)) {
        return OTHER;
      }
    }
    byte lead = digits == LONG_DIGITS ? (byte) digit(bytes[first]) : SHORT;
    long bits = 0;
    int odd = lead;
    for (int at = digits == LONG_DIGITS ? first + 1 : first; at < to; at++) {
      int digit = digit(bytes[at]);
      odd |= digit;
      bits = bits << 4 | digit;
    }
    return odd < 0 ? OTHER : new PackedId(lead, bits);
  }

  static int digit(int c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  /** The text again. */
  String text(String prefix) {
    return text(prefix, lead, bits);
  }

  static String text(String prefix, byte lead, long bits) {
    return lead == SHORT
        ? prefix + HEX.toHexDigits(bits, SHORT_DIGITS)
        : prefix + HEX.toHexDigits(lead, 1) + HEX.toHexDigits(bits);
  }
}
