package io.github.amiexplorer.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives equal texts one small number, so that counting them is counting in an array. */
final class Dictionary {
  private final Map<String, Integer> codes = new HashMap<>();
  private volatile String[] texts = new String[16];
  private volatile int size;

  /** The number of {@code text}; none is a text of its own. */
  synchronized int code(@Nullable String text) {
    String word = text == null ? "" : text;
    Integer known = codes.get(word);
    if (known != null) {
      return known;
    }
    int code = size;
    String[] all = texts;
    if (code == all.length) {
      all = Arrays.copyOf(all, code * 2);
    }
    all[code] = word;
    codes.put(word, code);
    texts = all;
    size = code + 1;
    return code;
  }

  /** The text behind a number; empty for none. */
  String text(int code) {
    return texts[code];
  }

  /** How many numbers have been given. */
  int size() {
    return size;
  }
}
