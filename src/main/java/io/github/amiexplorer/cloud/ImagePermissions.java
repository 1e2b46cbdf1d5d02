package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may launch an image and use its snapshots, and what the Region allows at all. Every call
 * blocks and throws {@link CloudException}: a refusal is a failure, never "none".
 */
public interface ImagePermissions {
  /** The launch permissions of an image; only its owner may ask. */
  List<LaunchPermission> launchPermissions(Region region, String imageId, CancelToken cancel);

  /** Who may make volumes from a snapshot; only its owner may ask. */
  SnapshotAccess snapshotAccess(Region region, String snapshotId, CancelToken cancel);

  /** The Region's block public access for images and snapshots. */
  BlockPublicAccess blockPublicAccess(Region region, CancelToken cancel);

  /**
   * The {@code createVolumePermission} of a snapshot.
   *
   * @param everyone the group {@code all}
   * @param accountIds accounts of 12 digits, in their order
   */
  record SnapshotAccess(String snapshotId, boolean everyone, List<String> accountIds) {}

  /**
   * EC2's own words, {@code null} where the caller may not ask or the endpoint does not know.
   *
   * @param images {@code unblocked} or {@code block-new-sharing}
   * @param snapshots {@code unblocked}, {@code block-new-sharing} or {@code block-all-sharing}
   * @param managedBy {@code account} or {@code declarative-policy}
   */
  record BlockPublicAccess(
      @Nullable String images, @Nullable String snapshots, @Nullable String managedBy) {}
}
