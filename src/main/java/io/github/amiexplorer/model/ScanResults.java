package io.github.amiexplorer.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Amazon Inspector found in an image; times are UTC. */
public record ScanResults(
    @Nullable String highestFindingSeverityLabel,
    @Nullable Instant findingScanDate,
    @Nullable Instant informationalFixAvailableSince,
    @Nullable Instant lowFixAvailableSince,
    @Nullable Instant mediumFixAvailableSince,
    @Nullable Instant highFixAvailableSince,
    @Nullable Instant criticalFixAvailableSince) {}
