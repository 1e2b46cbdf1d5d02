package io.github.amiexplorer.catalog;

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
    int digits = text.length() - prefix.length();
    if ((digits != LONG_DIGITS && digits != SHORT_DIGITS) || !text.startsWith(prefix)) {
      return OTHER;
    }
    long bits = 0;
    for (int at = prefix.length(); at < text.length(); at++) {
      int digit = digit(text.charAt(at));
      if (digit < 0) {
        return OTHER;
      }
      if (digits == LONG_DIGITS && at == prefix.length()) {
        continue;
      }
      bits = bits << 4 | digit;
    }
    return new PackedId(
        digits == LONG_DIGITS ? (byte) digit(text.charAt(prefix.length())) : SHORT, bits);
  }

  static int digit(char c) {
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
