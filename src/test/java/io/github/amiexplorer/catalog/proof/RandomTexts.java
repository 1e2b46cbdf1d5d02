package io.github.amiexplorer.catalog.proof;

import java.util.List;

/** Texts as they occur, and as nobody expects them. */
final class RandomTexts {
  private static final List<String> PLAIN =
      List.of(
          "web", "Web", "prod", "ubuntu", "Debian", "batch", "golden", "24.04", "arm64", "api",
          "noble", "x", "v12", "2026", "al2023", "windows", "RHEL", "test");

  private static final List<String> ODD =
      List.of(
          "결제",
          "한글",
          "e\u0301",
          "é",
          "É",
          "ß",
          "ẞ",
          "SS",
          "İ",
          "ı",
          "I",
          "Σ",
          "ΟΔΟΣ",
          "σ",
          "ς",
          "🚀",
          "👩\u200D💻",
          "\uD83D",
          "\uDE80",
          "\uFFFD",
          "\u0000",
          "\u0007",
          "\n",
          "\t",
          "\r\n",
          "*",
          "?",
          "\\",
          "'",
          "(",
          ")",
          "|",
          "/",
          "ami-",
          "0a7",
          "deadbeef",
          ".",
          "..",
          "-",
          "_",
          " ",
          ",",
          "=",
          ":",
          "<",
          ">",
          "ﬁ",
          "Ａ",
          "①",
          "\u202E",
          "\u0301",
          "\u1100\u1161",
          "ǅ",
          "&amp;",
          "OR",
          "NOT",
          "none",
          "public",
          "%s");

  private final Draw draw;

  RandomTexts(Draw draw) {
    this.draw = draw;
  }

  String text() {
    int odd = draw.one(0, 0, 15, 60);
    return String.join(
        draw.one("", "-", " ", "/"),
        draw.some(1, 4, () -> draw.one(draw.chance(odd) ? ODD : PLAIN)));
  }

  /** A part of a text: what somebody may look for. */
  String part(String text) {
    if (text.isEmpty() || draw.chance(10)) {
      return text();
    }
    int from = draw.below(text.length());
    int to = from + 1 + draw.below(Math.min(12, text.length() - from));
    return text.substring(from, to);
  }

  /** The text with wildcards in it, its own ones mostly escaped. */
  String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    int[] chars = text.codePoints().toArray();
    int star = draw.chance(60) ? draw.below(chars.length + 1) : -1;
    int left = star < 0 ? 0 : draw.below(chars.length - star + 1);
    for (int at = 0; at < chars.length; at++) {
      if (at == star) {
        pattern.append('*');
      }
      if (star >= 0 && at >= star && at < star + left) {
        continue;
      }
      if (draw.chance(6)) {
        pattern.append('?');
        continue;
      }
      boolean special = chars[at] == '*' || chars[at] == '?' || chars[at] == '\\';
      pattern.append(special && draw.chance(80) ? "\\" : "").appendCodePoint(chars[at]);
    }
    return pattern.append(star == chars.length ? "*" : "").toString();
  }
}
