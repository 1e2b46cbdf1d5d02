package io.github.amiexplorer.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One column to sort by.
 *
 * @param tagKey only for {@link SortKey#TAG}
 */
public record SortOrder(SortKey key, boolean descending, @Nullable String tagKey) {
  /** Newest first, the order at first start. */
  public static final SortOrder NEWEST_FIRST = new SortOrder(SortKey.CREATED, true, null);
}
