package io.github.amiexplorer.sandbox.world;

/** Account settings of one region. */
public record SandboxRegionSettings(
    String imageBlockPublicAccess,
    String imageBlockPublicAccessManagedBy,
    String snapshotBlockPublicAccess,
    String snapshotBlockPublicAccessManagedBy,
    boolean ebsEncryptionByDefault,
    String ebsDefaultKmsKeyId) {
  /** With another state of block public access for images. */
  public SandboxRegionSettings withImageBlockPublicAccess(String state) {
    return new SandboxRegionSettings(
        state,
        imageBlockPublicAccessManagedBy,
        snapshotBlockPublicAccess,
        snapshotBlockPublicAccessManagedBy,
        ebsEncryptionByDefault,
        ebsDefaultKmsKeyId);
  }

  /** With another state of block public access for snapshots. */
  public SandboxRegionSettings withSnapshotBlockPublicAccess(String state) {
    return new SandboxRegionSettings(
        imageBlockPublicAccess,
        imageBlockPublicAccessManagedBy,
        state,
        snapshotBlockPublicAccessManagedBy,
        ebsEncryptionByDefault,
        ebsDefaultKmsKeyId);
  }

  /** With another default encryption of new volumes and snapshot copies. */
  public SandboxRegionSettings withEbsEncryption(boolean byDefault, String kmsKeyId) {
    return new SandboxRegionSettings(
        imageBlockPublicAccess,
        imageBlockPublicAccessManagedBy,
        snapshotBlockPublicAccess,
        snapshotBlockPublicAccessManagedBy,
        byDefault,
        kmsKeyId);
  }
}
