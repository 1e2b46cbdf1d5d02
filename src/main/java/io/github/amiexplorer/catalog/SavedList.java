package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Region;
import java.time.Instant;

/**
 * A list that is in a saved catalogue.
 *
 * @param scopeKey {@link io.github.amiexplorer.model.Scope#key()}
 * @param asOf when it was complete (UTC, milliseconds)
 * @param images how many it holds
 */
public record SavedList(String scopeKey, Region region, Instant asOf, int images) {}
