package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.world.SandboxSnapshot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Snapshots with one thing changed. */
final class Snapshots {
  private Snapshots() {}

  /** With another state. */
  static SandboxSnapshot with(
      SandboxSnapshot from,
      String state,
      @Nullable String message,
      String progress,
      @Nullable String completed) {
    return copy(
        from, state, message, progress, completed, from.tags(), from.everyone(), from.accounts());
  }

  /** With other tags. */
  static SandboxSnapshot withTags(SandboxSnapshot from, Map<String, String> tags) {
    return copy(
        from,
        from.state(),
        from.stateMessage(),
        from.progress(),
        from.completionTime(),
        tags,
        from.everyone(),
        from.accounts());
  }

  /** With other people who may make volumes of it. */
  static SandboxSnapshot withPermissions(
      SandboxSnapshot from, boolean everyone, List<String> accounts) {
    return copy(
        from,
        from.state(),
        from.stateMessage(),
        from.progress(),
        from.completionTime(),
        from.tags(),
        everyone,
        accounts);
  }

  private static SandboxSnapshot copy(
      SandboxSnapshot from,
      String state,
      @Nullable String message,
      String progress,
      @Nullable String completed,
      Map<String, String> tags,
      boolean everyone,
      List<String> accounts) {
    return new SandboxSnapshot(
        from.id(),
        from.ownerId(),
        from.ownerAlias(),
        from.description(),
        from.volumeId(),
        from.volumeSize(),
        state,
        message,
        progress,
        from.startTime(),
        completed,
        from.encrypted(),
        from.kmsKeyId(),
        from.dataEncryptionKeyId(),
        from.sseType(),
        from.storageTier(),
        from.restoreExpiryTime(),
        from.fullSnapshotSizeInBytes(),
        from.transferType(),
        from.completionDurationMinutes(),
        from.outpostArn(),
        from.availabilityZone(),
        tags,
        everyone,
        accounts);
  }
}
