package io.github.amiexplorer.catalog;

/**
 * Which characters occur in a text, as 64 bits: one for each letter a to z and each digit. Whoever
 * types begins with one character, and that is answered without reading the texts.
 */
final class Letters {
  private Letters() {}

  /** The characters of a folded text. */
  static long of(byte[] text) {
    long found = 0;
    for (byte each : text) {
      found |= bit(each);
    }
    return found;
  }

  private static long bit(int character) {
    if (character >= 'a' && character <= 'z') {
      return 1L << character - 'a';
    }
    return character >= '0' && character <= '9' ? 1L << 26 + character - '0' : 0;
  }

  /** The bit of a word that is one letter or digit, else 0. */
  static long exact(String word) {
    return word.length() == 1 ? bit(word.charAt(0)) : 0;
  }
}
