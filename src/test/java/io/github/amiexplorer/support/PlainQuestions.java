package io.github.amiexplorer.support;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions as the user types them, about every image that a catalogue holds.
 *
 * @param order of the rows
 * @param now the moment that ages are counted from
 * @param accountId who asks, or {@code null} while unknown
 */
public record PlainQuestions(List<SortOrder> order, Instant now, @Nullable String accountId) {
  /** Asked by nobody in particular and at no time, for what depends on neither. */
  public static PlainQuestions inOrder(SortOrder order) {
    return new PlainQuestions(List.of(order), Instant.EPOCH, null);
  }

  /** The question that {@code text} is. */
  public Question question(String text) {
    return new Question(
        new Scope.All(),
        Set.of(),
        FilterQuery.parse(text).query(),
        order,
        now,
        accountId,
        Set.of(),
        null);
  }

  /** What {@code catalog} answers. */
  public Answer ask(Catalog catalog, String text) {
    return catalog.search(question(text), () -> false);
  }
}
