package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.TextPage.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which texts contain a word. Answers of late are kept: whoever types on asks for a longer word,
 * and only texts with the shorter one can contain it. Thread-safe.
 */
final class Words {
  private static final int KEPT = 24;

  /** A few pages are not worth a second thread. */
  private static final int FEW_PAGES = 4;

  private static final long[] NONE = {};

  private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);

  /** An answer for the first {@code texts} texts. */
  private record Known(long[] hits, int count, int texts) {}

  /** The texts that contain {@code word}, as bits by code; not to be changed. */
  long[] texts(String word, SealedTexts state, BooleanSupplier stop) {
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
            && (best == null || other.count() < best.count())) {
          best = other;
        }
      }
    }
    long[] hits = find(Word.of(word), best == null ? null : best.hits(), state, stop);
    synchronized (known) {
      known.put(word, new Known(hits, Bits.count(hits), state.count()));
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return hits;
  }

  private static long[] find(
      Word word, long @Nullable [] within, SealedTexts state, BooleanSupplier stop) {
    TextPage[] pages = state.pages();
    // Texts of neighbouring pages share a word of bits, so each half gets its own.
    long[][] halves = {Bits.none(state.count()), NONE};
    Halves.divide(
        pages.length,
        FEW_PAGES,
        (from, to) -> {
          long[] hits = from == 0 ? halves[0] : Bits.none(state.count());
          for (int at = from; at < to; at++) {
            if (stop.getAsBoolean()) {
              throw new CancellationException();
            }
            pages[at].find(word, within, hits);
          }
          halves[from == 0 ? 0 : 1] = hits;
        });
    if (halves[1].length > 0) {
      Bits.or(halves[0], halves[1]);
    }
    return halves[0];
  }
}
