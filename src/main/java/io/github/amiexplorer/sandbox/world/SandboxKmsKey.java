package io.github.amiexplorer.sandbox.world;

import java.util.List;

/** A KMS key with its aliases ({@code alias/…}). The manager is {@code CUSTOMER} or {@code AWS}. */
public record SandboxKmsKey(
    String id,
    String arn,
    String description,
    String manager,
    String state,
    String creationDate,
    List<String> aliases) {}
