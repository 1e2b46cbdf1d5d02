package io.github.amiexplorer.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Gives equal texts one small number, so that counting them is counting in an array. */
final class Dictionary {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();

  /** The number of {@code text}; none is a text of its own. */
  synchronized int code(@Nullable String text) {
    String word = text == null ? "" : text;
    Integer known = codes.get(word);
    if (known != null) {
      return known;
    }
    int code = texts.size();
    texts.add(word);
    codes.put(word, code);
    return code;
  }

  /** The text behind a number; empty for none. */
  String text(int code) {
    return texts.get(code);
  }

  /** How many numbers have been given. */
  int size() {
    return texts.size();
  }
}
