package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.ImagePermissions.BlockPublicAccess;
import io.github.amiexplorer.cloud.ImagePermissions.SnapshotAccess;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the account for sharing. Immutable; what could not be read is missing.
 *
 * @param permissions who may launch each image now
 * @param snapshots who may use the snapshots of each image now
 * @param keys the key of each encrypted snapshot; {@code null} values where it may not be seen
 * @param blocks what each Region lets become public
 * @param organization of the account, {@code null} where it may not be read
 */
public record ShareFacts(
    Map<ImageKey, List<LaunchPermission>> permissions,
    Map<ImageKey, CloudFailure> refused,
    Map<ImageKey, List<SnapshotAccess>> snapshots,
    Map<ImageKey, List<KeyUse>> keys,
    Map<Region, BlockPublicAccess> blocks,
    @Nullable Tree organization) {
  /** Nothing read yet. */
  public static final ShareFacts NONE =
      new ShareFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null);

  /**
   * An encrypted snapshot.
   *
   * @param key {@code null} where it could not be described
   */
  public record KeyUse(String snapshotId, String keyId, @Nullable KmsKey key) {}
}
