package io.github.amiexplorer.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which texts contain a word. Answers of late are kept: whoever types on asks for a longer word,
 * and only texts with the shorter one can contain it. Thread-safe.
 */
final class Words {
  private static final int KEPT = 24;

  /** Below this share of all texts, looking at each is faster than running through all pages. */
  private static final int SELDOM = 12;

  private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);

  /** An answer for the first {@code texts} texts. */
  private record Known(long[] hits, int count, int texts) {}

  /** The texts that contain {@code word}, as bits by code; not to be changed. */
  long[] texts(String word, Texts.State state, BooleanSupplier stop) {
    Known best = null;
    synchronized (known) {
      Known exact = known.get(word);
      if (exact != null && exact.texts() == state.count()) {
        return exact.hits();
      }
      for (Map.Entry<String, Known> each : known.entrySet()) {
        Known other = each.getValue();
        if (other.texts() == state.count()
            && word.contains(each.getKey())
            && other.count() < state.count() / SELDOM
            && (best == null || other.count() < best.count())) {
          best = other;
        }
      }
    }
    String view = Texts.view(word);
    long[] hits = best == null ? scan(view, state, stop) : narrow(view, best, state);
    synchronized (known) {
      known.put(word, new Known(hits, Bits.count(hits), state.count()));
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return hits;
  }

  /** All pages, on two threads where it is worth it. */
  private static long[] scan(String view, Texts.State state, BooleanSupplier stop) {
    Texts.Page[] pages = state.pages();
    long[] hits = Bits.none(state.count());
    int half = pages.length / 2;
    if (half == 0) {
      Texts.find(pages, 0, pages.length, view, hits, stop);
      return hits;
    }
    // Texts of neighbouring pages share a word of bits, so each half gets its own.
    CompletableFuture<long[]> other =
        CompletableFuture.supplyAsync(
            () -> {
              long[] more = Bits.none(state.count());
              Texts.find(pages, half, pages.length, view, more, stop);
              return more;
            });
    Texts.find(pages, 0, half, view, hits, stop);
    Bits.or(hits, Search.join(other));
    return hits;
  }

  private static long[] narrow(String view, Known within, Texts.State state) {
    long[] hits = Bits.none(state.count());
    Texts.Page[] pages = state.pages();
    int number = 0;
    for (int word = 0; word < within.hits().length; word++) {
      for (long left = within.hits()[word]; left != 0; left &= left - 1) {
        int code = (word << 6) + Long.numberOfTrailingZeros(left);
        while (code >= pages[number].first() + pages[number].starts().length) {
          number++;
        }
        Texts.Page page = pages[number];
        int index = code - page.first();
        if (page.text().indexOf(view, page.starts()[index], page.end(index)) >= 0) {
          Bits.set(hits, code);
        }
      }
    }
    return hits;
  }

  /** Forgets everything. */
  void clear() {
    synchronized (known) {
      known.clear();
    }
  }

  /** For tests: whether the word is kept. */
  @Nullable Integer kept(String word) {
    synchronized (known) {
      Known answer = known.get(word);
      return answer == null ? null : answer.count();
    }
  }
}
