package io.github.amiexplorer.sandbox.world;

/** Account settings of one region. */
public record SandboxRegionSettings(
    String imageBlockPublicAccess,
    String imageBlockPublicAccessManagedBy,
    String snapshotBlockPublicAccess,
    String snapshotBlockPublicAccessManagedBy,
    boolean ebsEncryptionByDefault,
    String ebsDefaultKmsKeyId) {}
