package io.github.amiexplorer.cloud.aws;

/** What stands in XML for something else. */
final class XmlEntities {
  private XmlEntities() {}

  /**
   * A text with its references replaced and its line ends as XML wants them.
   *
   * @throws software.amazon.awssdk.core.exception.SdkClientException where a reference is unknown
   */
  static String unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '&') {
        int end = text.indexOf(';', at);
        if (end < 0) {
          throw XmlBytes.broken("a reference does not end");
        }
        out.appendCodePoint(point(text.substring(at + 1, end)));
        at = end;
      } else if (c != '\r') {
        out.append(c);
      } else if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** A text that stands for itself, but for its line ends. */
  static String withLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int point(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> number(name);
    };
  }

  private static int number(String name) {
    try {
      int point =
          name.startsWith("#x")
              ? Integer.parseInt(name, 2, name.length(), 16)
              : name.startsWith("#") ? Integer.parseInt(name, 1, name.length(), 10) : -1;
      if (Character.isValidCodePoint(point)) {
        return point;
      }
    } catch (NumberFormatException none) {
      // Told below.
    }
    throw XmlBytes.broken("a reference is to nothing that is known");
  }
}
