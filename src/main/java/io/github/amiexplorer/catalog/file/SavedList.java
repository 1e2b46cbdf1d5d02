package io.github.amiexplorer.catalog.file;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.util.List;

/**
 * A list as it was saved.
 *
 * @param scopeKey {@link io.github.amiexplorer.model.Scope#key()}
 * @param asOf when it was complete (UTC)
 */
public record SavedList(String scopeKey, Region region, Instant asOf, List<Image> images) {}
