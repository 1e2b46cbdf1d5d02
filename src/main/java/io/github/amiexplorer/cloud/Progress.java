package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far things that were just made are. Ids that the Region does not show (yet) are left out, and
 * are no failure. Every call blocks and throws {@link CloudException}.
 */
public interface Progress {
  /** Images by id, disabled ones too, with the progress of their snapshots. */
  List<ImageProgress> images(Region region, Collection<String> ids, CancelToken cancel);

  /** Instances by id. */
  List<InstanceProgress> instances(Region region, Collection<String> ids, CancelToken cancel);

  /** Own images of that name, of any state. EC2 lets there be one. */
  List<ImageProgress> imagesNamed(Region region, String name, CancelToken cancel);

  /** Instances that were launched with that client token. */
  List<InstanceProgress> launchedWith(Region region, String clientToken, CancelToken cancel);

  /**
   * One image.
   *
   * @param state EC2's word, such as {@code pending}
   * @param reason why it failed
   * @param snapshotIds in the order of its devices
   * @param percent of its snapshots weighed by size, 0 to 100
   */
  record ImageProgress(
      String id,
      String state,
      @Nullable String reason,
      @Nullable String sourceImageId,
      List<String> snapshotIds,
      int percent) {}

  /**
   * One instance.
   *
   * @param state EC2's word, such as {@code running}
   * @param reason why it changed its state, {@code null} where EC2 gives none
   */
  record InstanceProgress(
      String id,
      String state,
      @Nullable String reason,
      @Nullable String publicAddress,
      @Nullable String privateAddress) {}
}
