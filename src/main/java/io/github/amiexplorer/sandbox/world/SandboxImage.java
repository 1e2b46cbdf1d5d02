package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One machine image of the sandbox: the 41 fields of EC2's {@code Image} shape, where {@code
 * Public} follows from the launch permissions, and the attributes that only DescribeImageAttribute
 * tells (launch permissions, UEFI data). Immutable; a change makes a new value through {@link
 * #toBuilder()} that {@link RegionWorld#put(SandboxImage)} stores.
 *
 * @param id {@code ami-} and 17 hexadecimal digits
 * @param creationDate ISO 8601 in UTC with milliseconds, as EC2 writes it
 * @param deprecationTime ISO 8601 in UTC; in the past means that the image is deprecated
 * @param tags in the order in which they are told
 */
public record SandboxImage(
    String id,
    @Nullable String name,
    @Nullable String description,
    String ownerId,
    @Nullable String ownerAlias,
    String imageLocation,
    String imageType,
    String state,
    @Nullable SandboxStateReason stateReason,
    String creationDate,
    @Nullable String deprecationTime,
    @Nullable String lastLaunchedTime,
    @Nullable String deregistrationProtection,
    @Nullable Boolean imageAllowed,
    @Nullable Boolean freeTierEligible,
    String architecture,
    @Nullable String platform,
    @Nullable String platformDetails,
    @Nullable String usageOperation,
    String virtualizationType,
    String hypervisor,
    @Nullable String bootMode,
    @Nullable String tpmSupport,
    @Nullable String imdsSupport,
    @Nullable Boolean enaSupport,
    @Nullable String sriovNetSupport,
    @Nullable String kernelId,
    @Nullable String ramdiskId,
    @Nullable String rootDeviceName,
    String rootDeviceType,
    List<SandboxBlockDevice> blockDevices,
    List<SandboxProductCode> productCodes,
    Map<String, String> tags,
    @Nullable String sourceImageId,
    @Nullable String sourceImageRegion,
    @Nullable String sourceInstanceId,
    @Nullable String publicSsmParameterName,
    List<SandboxWatermark> watermarks,
    @Nullable SandboxScanResults scanResults,
    @Nullable SandboxInstanceTypeRule instanceTypeRule,
    SandboxLaunchPermissions launchPermissions,
    @Nullable String uefiData) {

  /** EC2's field {@code Public}: anybody may launch it. */
  public boolean isPublic() {
    return launchPermissions.everyone();
  }

  /** Whether its deprecation time is not after {@code now} (ISO 8601 in UTC, compared as text). */
  public boolean isDeprecatedAt(String now) {
    return deprecationTime != null && deprecationTime.compareTo(now) <= 0;
  }

  /** A builder that holds all of this image's values. */
  public SandboxImageBuilder toBuilder() {
    return new SandboxImageBuilder(this);
  }
}
