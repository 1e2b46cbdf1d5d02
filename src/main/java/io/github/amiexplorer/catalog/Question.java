package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue.
 *
 * @param scope whose images; {@link Scope.All} for every image held
 * @param regions only these; empty for all
 * @param filter what the user typed and clicked
 * @param order first entry first; never empty
 * @param now the moment that ages are counted from
 * @param accountId the caller's account for {@code is:mine}, or {@code null} while unknown
 * @param favourites for {@code is:favourite}
 * @param only where not {@code null}, no image outside this set
 */
public record Question(
    Scope scope,
    Set<Region> regions,
    FilterQuery filter,
    List<SortOrder> order,
    Instant now,
    @Nullable String accountId,
    Set<ImageKey> favourites,
    @Nullable Set<ImageKey> only) {
  /** What a window asks first: every image of these Regions, or of all where none is given. */
  public static Question first(Set<Region> regions, Instant now) {
    return new Question(
        new Scope.All(),
        regions,
        FilterQuery.EMPTY,
        List.of(SortOrder.NEWEST_FIRST),
        now,
        null,
        Set.of(),
        null);
  }
}
