package io.github.amiexplorer.operation.copy;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants copied where, and how. Immutable.
 *
 * @param images sources of any Region
 * @param namePattern see {@link CopyNames}
 * @param description {@code null} keeps each source's own
 * @param copyTags whether the owner's tags come along
 * @param completionMinutes time-based copy, {@code null} for the usual one
 * @param samePermissions whether each copy gets the launch permissions of its source
 * @param sameDeprecation whether each copy gets the deprecation time of its source
 * @param protect whether copies are protected from deregistration
 * @param replaceOlder whether an older copy of the same source is deregistered afterwards, with its
 *     snapshots
 * @param evenIfThere whether to copy where a copy of the same source or name is
 */
public record CopyRequest(
    List<Image> images,
    List<Destination> destinations,
    String namePattern,
    @Nullable String description,
    boolean copyTags,
    Map<String, String> imageTags,
    Map<String, String> snapshotTags,
    @Nullable Integer completionMinutes,
    boolean samePermissions,
    boolean sameDeprecation,
    boolean protect,
    boolean replaceOlder,
    boolean evenIfThere) {

  /**
   * One destination.
   *
   * @param encrypt whether copies are encrypted where their source is not
   * @param kmsKeyId id, ARN or alias of a key of the Region; {@code null} for its default key
   */
  public record Destination(Region region, boolean encrypt, @Nullable String kmsKeyId) {}
}
