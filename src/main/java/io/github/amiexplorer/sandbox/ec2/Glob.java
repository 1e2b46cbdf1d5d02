package io.github.amiexplorer.sandbox.ec2;

/** EC2's wildcards in filter values: {@code *}, {@code ?}, and a backslash to escape them. */
final class Glob {
  private Glob() {}

  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      boolean escaped = p + 1 < pattern.length() && pattern.charAt(p) == '\\';
      int at = escaped ? p + 1 : p;
      if (!escaped && p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (at < pattern.length()
          && (pattern.charAt(at) == text.charAt(t) || (!escaped && pattern.charAt(at) == '?'))) {
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
