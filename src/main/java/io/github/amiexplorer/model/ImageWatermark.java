package io.github.amiexplorer.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A watermark that copies and derived images inherit; {@code key} is {@code accountId:name}. */
public record ImageWatermark(
    @Nullable String key,
    @Nullable String sourceImageId,
    @Nullable String sourceImageRegion,
    @Nullable Instant sourceImageCreationTime,
    @Nullable Instant watermarkCreationTime) {}
