package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/** What the security scanner found last; times are ISO 8601 in UTC. */
public record SandboxScanResults(
    @Nullable String highestFindingSeverityLabel,
    @Nullable String findingScanDate,
    @Nullable String informationalFixAvailableSince,
    @Nullable String lowFixAvailableSince,
    @Nullable String mediumFixAvailableSince,
    @Nullable String highFixAvailableSince,
    @Nullable String criticalFixAvailableSince) {}
