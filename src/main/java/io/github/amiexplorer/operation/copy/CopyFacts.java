package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.KmsKeys.EncryptionDefault;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the account for a copy. Immutable; what could not be read is missing, and the
 * reason is kept.
 *
 * @param regions by destination
 * @param permissions launch permissions of own sources
 * @param unusableSnapshots sources whose snapshots this account may not read
 * @param storedBytes bytes that snapshots of the sources store, by snapshot id, as far as told
 * @param refused why the permissions of a source are missing
 */
public record CopyFacts(
    Map<Region, There> regions,
    Map<ImageKey, List<LaunchPermission>> permissions,
    Set<ImageKey> unusableSnapshots,
    Map<String, Long> storedBytes,
    Map<ImageKey, CloudFailure> refused) {
  /** Nothing read yet. */
  public static final CopyFacts NONE =
      new CopyFacts(Map.of(), Map.of(), Set.of(), Map.of(), Map.of());

  /**
   * A destination; each part may be refused for itself.
   *
   * @param own the account's images there, {@code null} where they could not be listed
   * @param keys KMS keys there, {@code null} where they could not be listed
   */
  public record There(
      @Nullable List<Image> own,
      @Nullable List<KmsKey> keys,
      @Nullable EncryptionDefault encryption,
      @Nullable CloudFailure failure) {}
}
