package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Condition;
import io.github.amiexplorer.catalog.query.CreatedWithin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition with everything answered that can be answered before rows are looked at. */
sealed interface Prepared {
  /** What texts, owner and kind decide, by code. */
  record ByCode(long[] hits) implements Prepared {}

  /**
   * A word that may stand in ids too.
   *
   * @param hits by code, whatever the id
   * @param id where it may stand in ids that are packed, or {@code null}
   */
  record ByWord(String word, long[] hits, @Nullable IdWord id) implements Prepared {}

  /** By the time of creation. */
  record ByCreation(List<CreatedWithin.Span> spans) implements Prepared {}

  /** By row. */
  record ByRow(Condition condition, Condition.Reads reads) implements Prepared {}

  /** Joined by AND. */
  record Every(List<Prepared> parts) implements Prepared {}

  /** Joined by OR. */
  record Some(List<Prepared> parts) implements Prepared {}

  /** Turned round. */
  record Not(Prepared of) implements Prepared {}
}
