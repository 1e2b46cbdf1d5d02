package io.github.amiexplorer.catalog.query;

import io.github.amiexplorer.model.ImageKey;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter's meaning depends on beside its text.
 *
 * @param now the moment ages are counted from
 * @param accountId the caller's account, or {@code null} while unknown
 * @param favourites for {@code is:favourite}
 * @param effort what regular expressions may cost
 */
public record FilterContext(
    Instant now, @Nullable String accountId, Set<ImageKey> favourites, Effort effort) {
  /** One that nobody stops. */
  public FilterContext(Instant now, @Nullable String accountId, Set<ImageKey> favourites) {
    this(now, accountId, favourites, new Effort(() -> false));
  }
}
