package io.github.amiexplorer.cloud.aws;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of texts that many images repeat: the same publisher describes the same image in
 * every Region. Bounded: when full it forgets everything and begins anew. Thread-safe.
 */
final class SharedTexts {
  private static final int LONGEST = 512;
  private static final int MOST = 100_000;

  private final ConcurrentHashMap<String, String> texts = new ConcurrentHashMap<>();

  /** The copy to keep, equal to {@code text}. */
  @Nullable String share(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return text;
    }
    String known = texts.get(text);
    if (known != null) {
      return known;
    }
    if (texts.mappingCount() >= MOST) {
      texts.clear();
    }
    known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
