package io.github.amiexplorer.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Amazon Machine Image as one Region describes it: the 41 fields of EC2's {@code Image} shape
 * and the Region. Fields that EC2 left out are {@code null}, empty lists or empty maps. Enumerated
 * fields keep EC2's own word, because EC2 adds values; unknown words must be tolerated everywhere.
 * Texts come from the cloud and are hostile until neutralised at the place that shows them.
 *
 * <p>Immutable; safe on any thread. Built with {@link ImageBuilder}.
 *
 * @param region the Region that described the image
 * @param id {@code ami-} and 8 or 17 hexadecimal digits
 * @param creationDate EC2's own text, ISO 8601 in UTC; see {@link #created()}
 * @param deprecationTime EC2's own text, ISO 8601 in UTC; see {@link #deprecates()}
 * @param lastLaunchedTime EC2's own text, ISO 8601 in UTC, up to 24 hours late
 * @param isPublic EC2's {@code Public}: anybody may launch it
 * @param tags in the order of their keys
 */
public record Image(
    Region region,
    String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String ownerId,
    @Nullable String ownerAlias,
    @Nullable String imageLocation,
    @Nullable String imageType,
    @Nullable String state,
    @Nullable StateReason stateReason,
    boolean isPublic,
    @Nullable String creationDate,
    @Nullable String deprecationTime,
    @Nullable String lastLaunchedTime,
    @Nullable String deregistrationProtection,
    @Nullable Boolean imageAllowed,
    @Nullable Boolean freeTierEligible,
    @Nullable String architecture,
    @Nullable String platform,
    @Nullable String platformDetails,
    @Nullable String usageOperation,
    @Nullable String virtualizationType,
    @Nullable String hypervisor,
    @Nullable String bootMode,
    @Nullable String tpmSupport,
    @Nullable String imdsSupport,
    @Nullable Boolean enaSupport,
    @Nullable String sriovNetSupport,
    @Nullable String kernelId,
    @Nullable String ramdiskId,
    @Nullable String rootDeviceName,
    @Nullable String rootDeviceType,
    List<BlockDeviceMapping> blockDeviceMappings,
    List<ProductCode> productCodes,
    Map<String, String> tags,
    @Nullable String sourceImageId,
    @Nullable String sourceImageRegion,
    @Nullable String sourceInstanceId,
    @Nullable String publicSsmParameterName,
    List<ImageWatermark> imageWatermarks,
    @Nullable ScanResults scanResults,
    @Nullable InstanceTypeSpecification instanceTypeSpecification) {

  /** Requires Region and id; everything else may be missing. */
  public Image {
    Objects.requireNonNull(region);
    Objects.requireNonNull(id);
  }

  /** Starts a new image of that Region and id. */
  public static ImageBuilder builder(Region region, String id) {
    return new ImageBuilder(region, id);
  }

  /** The key that is unique over Regions: EC2 ids are unique in one Region only. */
  public ImageKey key() {
    return new ImageKey(region, id);
  }

  /** The name, or the id where EC2 gave none. */
  public String nameOrId() {
    return name == null || name.isEmpty() ? id : name;
  }

  /** The owner's account id, or an empty text. */
  public String ownerIdOrEmpty() {
    return ownerId == null ? "" : ownerId;
  }

  /** When the image was made (UTC), or {@code null} where EC2 said nothing readable. */
  public @Nullable Instant created() {
    return Ec2Time.parse(creationDate);
  }

  /** When the image is or was deprecated (UTC), or {@code null} where no date is set. */
  public @Nullable Instant deprecates() {
    return Ec2Time.parse(deprecationTime);
  }

  /** When the image was last launched (UTC), or {@code null}: never, unknown, or not the owner. */
  public @Nullable Instant lastLaunched() {
    return Ec2Time.parse(lastLaunchedTime);
  }

  /** Whether its deprecation time has passed at {@code now}. */
  public boolean isDeprecatedAt(Instant now) {
    Instant deprecates = deprecates();
    return deprecates != null && !deprecates.isAfter(now);
  }

  /** The sum of its EBS volumes in GiB as launched; 0 where none has a size. */
  public long sizeGib() {
    long sum = 0;
    for (BlockDeviceMapping mapping : blockDeviceMappings) {
      EbsBlockDevice ebs = mapping.ebs();
      if (ebs != null && ebs.volumeSize() != null) {
        sum += ebs.volumeSize();
      }
    }
    return sum;
  }
}
