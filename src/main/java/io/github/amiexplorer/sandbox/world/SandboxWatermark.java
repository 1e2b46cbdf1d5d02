package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/** A watermark; the key is {@code accountId:name}, times are ISO 8601 in UTC. */
public record SandboxWatermark(
    String key,
    @Nullable String sourceImageRegion,
    @Nullable String sourceImageId,
    @Nullable String sourceImageCreationTime,
    @Nullable String watermarkCreationTime) {}
