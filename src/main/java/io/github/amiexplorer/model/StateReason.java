package io.github.amiexplorer.model;

import org.jspecify.annotations.Nullable;

/** Why an image is in its state, in EC2's code and words. */
public record StateReason(@Nullable String code, @Nullable String message) {}
