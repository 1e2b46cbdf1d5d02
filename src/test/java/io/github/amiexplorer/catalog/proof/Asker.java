package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.model.ImageKey;
import java.time.Instant;
import java.util.Set;

/** Who asks, and when. */
record Asker(Instant now, String account, Set<ImageKey> favourites) {}
