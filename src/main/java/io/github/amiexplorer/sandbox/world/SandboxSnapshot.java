package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot: the 23 fields of EC2's shape and who may make volumes of it. Times are ISO 8601 in
 * UTC, size in GiB.
 */
public record SandboxSnapshot(
    String id,
    String ownerId,
    @Nullable String ownerAlias,
    @Nullable String description,
    @Nullable String volumeId,
    int volumeSize,
    String state,
    @Nullable String stateMessage,
    String progress,
    String startTime,
    @Nullable String completionTime,
    boolean encrypted,
    @Nullable String kmsKeyId,
    @Nullable String dataEncryptionKeyId,
    @Nullable String sseType,
    String storageTier,
    @Nullable String restoreExpiryTime,
    @Nullable Long fullSnapshotSizeInBytes,
    @Nullable String transferType,
    @Nullable Integer completionDurationMinutes,
    @Nullable String outpostArn,
    @Nullable String availabilityZone,
    Map<String, String> tags,
    boolean everyone,
    List<String> accounts) {
  /** Whether that account owns it or may make volumes of it. */
  public boolean isUsableBy(String accountId) {
    return everyone || ownerId.equals(accountId) || accounts.contains(accountId);
  }
}
