package io.github.amiexplorer.cloud.aws;

/**
 * Gives one text for characters that come again and again, without making a text first. Holds the
 * last text of each place only, so that it never grows. Not thread-safe.
 */
final class TextPool {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 128;

  private final String[] texts = new String[PLACES];

  /** The characters as a text. */
  String share(char[] source, int from, int length) {
    if (length > LONGEST) {
      return new String(source, from, length);
    }
    int hash = length;
    for (int at = from; at < from + length; at++) {
      hash = hash * 31 + source[at];
    }
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    String known = texts[place];
    if (known != null && isEqual(known, source, from, length)) {
      return known;
    }
    String text = new String(source, from, length);
    texts[place] = text;
    return text;
  }

  private static boolean isEqual(String known, char[] source, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (known.charAt(at) != source[from + at]) {
        return false;
      }
    }
    return true;
  }
}
