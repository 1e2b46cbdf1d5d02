package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/** An account of the organization, or a known one outside of it (no parent). */
public record SandboxAccount(
    String id,
    String name,
    String email,
    String status,
    String joinedMethod,
    String joinedTimestamp,
    @Nullable String parentId) {}
