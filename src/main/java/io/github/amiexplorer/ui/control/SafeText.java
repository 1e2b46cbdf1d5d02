package io.github.amiexplorer.ui.control;

import org.jspecify.annotations.Nullable;

/**
 * Makes text of the cloud harmless on screen. Whoever names an image can put marks into the name
 * that turn the reading direction, break the line or show nothing; they become visible here, so
 * that two names that look alike are alike.
 */
public final class SafeText {
  private static final char LINE_BREAK = '\u23ce';
  private static final char TAB = '\u21e5';
  private static final char UNSEEN = '\u2423';
  private static final char REPLACEMENT = '\ufffd';

  private SafeText() {}

  /** The text with every unseen or turning mark made visible; {@code null} becomes empty. */
  public static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return neutralised(text);
      }
    }
    return text;
  }

  /** As {@link #of}, cut after {@code limit} characters with an ellipsis. */
  public static String of(@Nullable String text, int limit) {
    String safe = of(text);
    if (safe.codePointCount(0, safe.length()) <= limit) {
      return safe;
    }
    return safe.substring(0, safe.offsetByCodePoints(0, limit)) + "…";
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7f;
  }

  private static String neutralised(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(point -> safe.appendCodePoint(visible(point)));
    return safe.toString();
  }

  private static int visible(int point) {
    if (point == '\n' || point == 0x2028 || point == 0x2029) {
      return LINE_BREAK;
    }
    if (point == '\t') {
      return TAB;
    }
    if (point < ' ') {
      return 0x2400 + point;
    }
    if (point == 0x7f) {
      return 0x2421;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          REPLACEMENT;
      case Character.FORMAT, Character.SPACE_SEPARATOR -> point == ' ' ? ' ' : UNSEEN;
      default -> point;
    };
  }
}
