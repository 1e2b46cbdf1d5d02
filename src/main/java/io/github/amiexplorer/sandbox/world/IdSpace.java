package io.github.amiexplorer.sandbox.world;

/**
 * Makes EC2 ids of numbers and finds the number again, so that an image that is not kept can be
 * looked up by its id. The ids of one region look random and never collide.
 */
final class IdSpace {
  private static final long MARK = 0x5AL << 56;
  private static final long MARK_BITS = 0xFFL << 56;
  private static final int HEX_DIGITS = 17;

  private final String prefix;
  private final long key;

  /** Ids that start with the prefix, such as {@code ami-}; the key makes a world and region. */
  IdSpace(String prefix, long key) {
    this.prefix = prefix;
    this.key = Mix.of(key, Mix.of(prefix));
  }

  /** The id of a number below 2^56: the prefix, a 0 and 16 hexadecimal digits. */
  String id(long number) {
    String digits = Long.toHexString(Mix.scatter((number | MARK) ^ key));
    return prefix + "0".repeat(HEX_DIGITS - digits.length()) + digits;
  }

  /** The number of an id, or -1 where the id is none of these. */
  long number(String id) {
    int start = prefix.length();
    if (id.length() != start + HEX_DIGITS || !id.startsWith(prefix) || id.charAt(start) != '0') {
      return -1;
    }
    try {
      long value = Mix.unscatter(Long.parseUnsignedLong(id, start + 1, id.length(), 16)) ^ key;
      return (value & MARK_BITS) == MARK ? value & ~MARK_BITS : -1;
    } catch (NumberFormatException notHexadecimal) {
      return -1;
    }
  }
}
