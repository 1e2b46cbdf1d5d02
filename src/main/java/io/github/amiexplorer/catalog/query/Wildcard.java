package io.github.amiexplorer.catalog.query;

/**
 * EC2's wildcards: {@code *} is any text, {@code ?} one character, a backslash takes the next
 * character as it is. Case-sensitive; time linear in the text for each {@code *}, never
 * exponential.
 */
final class Wildcard {
  private Wildcard() {}

  static boolean hasWildcard(String pattern) {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0 || pattern.indexOf('\\') >= 0;
  }

  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
        continue;
      }
      boolean escaped = p + 1 < pattern.length() && pattern.charAt(p) == '\\';
      int at = escaped ? p + 1 : p;
      if (!escaped && at < pattern.length() && pattern.charAt(at) == '?') {
        p = at + 1;
        t += Character.charCount(text.codePointAt(t));
      } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(t)) {
        p = at + 1;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
