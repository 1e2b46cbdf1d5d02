package io.github.amiexplorer.model;

import org.jspecify.annotations.Nullable;

/** A product code; {@code type} is {@code marketplace} or {@code devpay}. */
public record ProductCode(@Nullable String id, @Nullable String type) {}
