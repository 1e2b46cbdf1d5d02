package io.github.amiexplorer.catalog.query;

import java.util.List;

/** A parsed filter. */
public record FilterQuery(String text, List<String> terms) {
  /** Matches everything. */
  public static final FilterQuery EMPTY = new FilterQuery("", List.of());
}
