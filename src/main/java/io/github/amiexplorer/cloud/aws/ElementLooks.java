package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.batch.OwnField;
import io.github.amiexplorer.model.batch.OwnValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of an element lie among its bytes, noted while it is parsed. Not thread-safe.
 */
final class ElementLooks {
  private static final int MOST_VALUES = 100;

  private final List<OwnValue> values = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final long[] from = new long[MOST_VALUES];
  private final int[] length = new int[MOST_VALUES];
  private long start;
  private byte[] bytes = {};
  private boolean clear = true;

  /** Forgets the element before; the next one begins at that place of the document. */
  void begin(long position) {
    values.clear();
    texts.clear();
    start = position;
    clear = true;
  }

  /** Notes the value that was just read. */
  void note(OwnField field, int device, String tagKey, XmlCursor xml, String text) {
    int at = values.size();
    if (xml.textLength() == XmlCursor.PIECES || at == MOST_VALUES) {
      clear = false;
      return;
    }
    values.add(new OwnValue(field, device, tagKey));
    texts.add(text);
    from[at] = xml.textFrom();
    length[at] = xml.textLength();
  }

  /** A tag is over, whose key may stand behind its value; {@code first} is its first value. */
  void tag(int first, @Nullable String key) {
    if (values.size() == first + 1 && key != null) {
      values.set(first, new OwnValue(OwnField.TAG, 0, key));
    } else if (values.size() > first) {
      clear = false;
    }
  }

  /**
   * The element is over.
   *
   * @param all its bytes
   * @return whether its looks are known
   */
  boolean end(byte[] all) {
    bytes = all;
    return clear && valueOf(OwnField.ID) >= 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** How many bytes of it are no values. */
  int size() {
    int size = bytes.length;
    for (int at = 0; at < values.size(); at++) {
      size -= valueEnd(at) - literalEnd(at);
    }
    return size;
  }

  List<OwnValue> values() {
    return values;
  }

  List<String> texts() {
    return texts;
  }

  /** The first value of a field, or -1. */
  int valueOf(OwnField field) {
    for (int at = 0; at < values.size(); at++) {
      if (values.get(at).field() == field) {
        return at;
      }
    }
    return -1;
  }

  /** Where the bytes before a value end; behind the last value, where the element ends. */
  int literalEnd(int value) {
    return value == values.size() ? bytes.length : (int) (from[value] - start);
  }

  int valueEnd(int value) {
    return literalEnd(value) + Math.max(0, length[value]);
  }

  /** Whether the value is that of an element without content. */
  boolean isAbsent(int value) {
    return length[value] == XmlCursor.ABSENT;
  }

  /** Equal for equal looks. */
  int hash() {
    int hash = values.size();
    int at = 0;
    for (int value = 0; value <= values.size(); value++) {
      int to = literalEnd(value);
      for (; at < to; at++) {
        hash = hash * 31 + bytes[at];
      }
      at = value == values.size() ? to : valueEnd(value);
    }
    return hash;
  }
}
