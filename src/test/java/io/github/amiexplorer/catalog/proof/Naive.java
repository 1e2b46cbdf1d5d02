package io.github.amiexplorer.catalog.proof;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** The plainest reading of texts: letters of any case, EC2's wildcards. */
final class Naive {
  private Naive() {}

  /**
   * One form for every letter, whatever its case and accents are made of; a line break is a blank,
   * half a character is none.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(whole(text), Form.NFKC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Form.NFKC).replace('\n', ' ');
  }

  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  static boolean contains(String text, String word) {
    return text != null && fold(text).contains(fold(word));
  }

  static boolean isPattern(String value) {
    return value.chars().anyMatch(c -> c == '*' || c == '?' || c == '\\');
  }

  /** EC2's wildcards by way of a regular expression. */
  static boolean glob(String pattern, String text) {
    StringBuilder expression = new StringBuilder();
    int[] chars = pattern.codePoints().toArray();
    for (int at = 0; at < chars.length; at++) {
      if (chars[at] == '\\' && at + 1 < chars.length) {
        literal(expression, chars[++at]);
      } else if (chars[at] == '*') {
        expression.append(".*");
      } else if (chars[at] == '?') {
        expression.append('.');
      } else {
        literal(expression, chars[at]);
      }
    }
    return Pattern.compile(expression.toString(), Pattern.DOTALL).matcher(text).matches();
  }

  private static void literal(StringBuilder expression, int character) {
    expression.append("\\x{").append(Integer.toHexString(character)).append('}');
  }

  /** Equal in any case, or a pattern of it. */
  static boolean same(String value, String word) {
    return word.equalsIgnoreCase(value)
        || (isPattern(value)
            && glob(
                value.toLowerCase(java.util.Locale.ROOT), word.toLowerCase(java.util.Locale.ROOT)));
  }
}
