package io.github.amiexplorer.sandbox.http;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes XML as AWS does: no attributes but the name space, missing values left out. */
public final class Xml {
  private final StringBuilder text;

  /** An empty document. */
  public Xml() {
    this(4096);
  }

  /** An empty document of which some size is expected, characters. */
  public Xml(int expected) {
    text = new StringBuilder(expected);
  }

  /** An element with content; written even where the content is empty. */
  public Xml element(String name, Runnable content) {
    text.append('<').append(name).append('>');
    content.run();
    text.append("</").append(name).append('>');
    return this;
  }

  /** The root element with its name space. */
  public Xml root(String name, String nameSpace, Runnable content) {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
        .append(name)
        .append(" xmlns=\"")
        .append(nameSpace)
        .append("\">");
    content.run();
    text.append("</").append(name).append('>');
    return this;
  }

  /** An element with a value; nothing for {@code null}. */
  public Xml value(String name, @Nullable Object value) {
    if (value != null) {
      text.append('<').append(name).append('>');
      escape(value.toString());
      text.append("</").append(name).append('>');
    }
    return this;
  }

  /** {@code <name><item>…</item>…</name>}; written even where there is none. */
  public <T> Xml items(String name, Collection<T> values, Consumer<T> content) {
    return element(name, () -> values.forEach(each -> element("item", () -> content.accept(each))));
  }

  /** As {@link #items}, nothing where there is none. */
  public <T> Xml someItems(String name, Collection<T> values, Consumer<T> content) {
    return values.isEmpty() ? this : items(name, values, content);
  }

  /** EC2's {@code tagSet}; nothing where there is none. */
  public Xml tags(Map<String, String> tags) {
    return someItems(
        "tagSet",
        tags.entrySet(),
        tag -> value("key", tag.getKey()).value("value", tag.getValue()));
  }

  /** Elements that were written before, as they are. */
  public Xml written(String elements) {
    text.append(elements);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void escape(String value) {
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        case '\r' -> text.append("&#13;");
        default -> text.append(isLegal(c) ? c : '\uFFFD');
      }
    }
  }

  private static boolean isLegal(char c) {
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n';
  }
}
