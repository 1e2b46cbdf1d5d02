package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The snapshots behind images. */
public interface Snapshots {
  /** Those of {@code ids} that the caller may see. Blocks; throws CloudException. */
  List<SnapshotInfo> find(Region region, Collection<String> ids, CancelToken cancel);

  /**
   * One snapshot.
   *
   * @param progressPercent 0 to 100
   * @param fullSizeBytes bytes stored for the whole snapshot, an upper bound of what is billed; or
   *     {@code null} where the endpoint does not say
   * @param volumeSizeGib GiB
   */
  record SnapshotInfo(
      String snapshotId,
      String state,
      int progressPercent,
      @Nullable Long fullSizeBytes,
      int volumeSizeGib,
      boolean encrypted,
      @Nullable String kmsKeyId,
      @Nullable String storageTier) {}
}
