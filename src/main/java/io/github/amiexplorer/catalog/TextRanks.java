package io.github.amiexplorer.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where texts stand in the alphabet, regardless of case; -1 where there is none. Worked out when a
 * column is first sorted by them, and kept as long as no text is added. Thread-safe.
 */
final class TextRanks {
  private static final int KEPT = 4;

  private final Map<String, Kept> kept = new HashMap<>();

  private record Kept(int texts, int[] ranks) {}

  int[] names(SealedTexts texts) {
    return kept("name", texts, texts::name);
  }

  int[] descriptions(SealedTexts texts) {
    return kept("description", texts, texts::description);
  }

  int[] tag(SealedTexts texts, String key) {
    return kept("tag:" + key, texts, code -> texts.tags(code).get(key));
  }

  private int[] kept(String what, SealedTexts texts, IntFunction<@Nullable String> text) {
    synchronized (kept) {
      Kept known = kept.get(what);
      if (known != null && known.texts() == texts.count()) {
        return known.ranks();
      }
    }
    int[] ranks = of(texts.count(), text);
    synchronized (kept) {
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      kept.put(what, new Kept(texts.count(), ranks));
    }
    return ranks;
  }

  /** The ranks of {@code size} texts; equal ones share a rank. */
  static int[] of(int size, IntFunction<@Nullable String> text) {
    String[] all = new String[size];
    int some = 0;
    int[] codes = new int[size];
    int[] ranks = new int[size];
    Arrays.fill(ranks, -1);
    for (int code = 0; code < size; code++) {
      String each = text.apply(code);
      if (each != null && !each.isEmpty()) {
        all[code] = each;
        codes[some++] = code;
      }
    }
    int[] sorted = Arrays.copyOf(codes, some);
    IntSort.sort(sorted, (a, b) -> String.CASE_INSENSITIVE_ORDER.compare(all[a], all[b]));
    int rank = 0;
    for (int at = 0; at < some; at++) {
      if (at > 0
          && String.CASE_INSENSITIVE_ORDER.compare(all[sorted[at - 1]], all[sorted[at]]) != 0) {
        rank++;
      }
      ranks[sorted[at]] = rank;
    }
    return ranks;
  }
}
