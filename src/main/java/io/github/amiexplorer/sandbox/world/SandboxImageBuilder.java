package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of a {@link SandboxImage}. What is not set stays out of EC2's answer, or has
 * EC2's usual value: an available, EBS-backed, HVM machine image. Not safe for several threads.
 */
public final class SandboxImageBuilder {
  private String id;
  private @Nullable String name;
  private @Nullable String description;
  private String ownerId = "";
  private @Nullable String ownerAlias;
  private String imageLocation = "";
  private String imageType = "machine";
  private String state = "available";
  private @Nullable SandboxStateReason stateReason;
  private String creationDate = "";
  private @Nullable String deprecationTime;
  private @Nullable String lastLaunchedTime;
  private @Nullable String deregistrationProtection;
  private @Nullable Boolean imageAllowed;
  private @Nullable Boolean freeTierEligible;
  private String architecture = "x86_64";
  private @Nullable String platform;
  private @Nullable String platformDetails;
  private @Nullable String usageOperation;
  private String virtualizationType = "hvm";
  private String hypervisor = "xen";
  private @Nullable String bootMode;
  private @Nullable String tpmSupport;
  private @Nullable String imdsSupport;
  private @Nullable Boolean enaSupport;
  private @Nullable String sriovNetSupport;
  private @Nullable String kernelId;
  private @Nullable String ramdiskId;
  private @Nullable String rootDeviceName;
  private String rootDeviceType = "ebs";
  private List<SandboxBlockDevice> blockDevices = List.of();
  private List<SandboxProductCode> productCodes = List.of();
  private Map<String, String> tags = Map.of();
  private @Nullable String sourceImageId;
  private @Nullable String sourceImageRegion;
  private @Nullable String sourceInstanceId;
  private @Nullable String publicSsmParameterName;
  private List<SandboxWatermark> watermarks = List.of();
  private @Nullable SandboxScanResults scanResults;
  private @Nullable SandboxInstanceTypeRule instanceTypeRule;
  private SandboxLaunchPermissions launchPermissions = SandboxLaunchPermissions.NONE;
  private @Nullable String uefiData;

  /** Starts an image of that id. */
  public SandboxImageBuilder(String id) {
    this.id = id;
  }

  SandboxImageBuilder(SandboxImage image) {
    id = image.id();
    name = image.name();
    description = image.description();
    ownerId = image.ownerId();
    ownerAlias = image.ownerAlias();
    imageLocation = image.imageLocation();
    imageType = image.imageType();
    state = image.state();
    stateReason = image.stateReason();
    creationDate = image.creationDate();
    deprecationTime = image.deprecationTime();
    lastLaunchedTime = image.lastLaunchedTime();
    deregistrationProtection = image.deregistrationProtection();
    imageAllowed = image.imageAllowed();
    freeTierEligible = image.freeTierEligible();
    architecture = image.architecture();
    platform = image.platform();
    platformDetails = image.platformDetails();
    usageOperation = image.usageOperation();
    virtualizationType = image.virtualizationType();
    hypervisor = image.hypervisor();
    bootMode = image.bootMode();
    tpmSupport = image.tpmSupport();
    imdsSupport = image.imdsSupport();
    enaSupport = image.enaSupport();
    sriovNetSupport = image.sriovNetSupport();
    kernelId = image.kernelId();
    ramdiskId = image.ramdiskId();
    rootDeviceName = image.rootDeviceName();
    rootDeviceType = image.rootDeviceType();
    blockDevices = image.blockDevices();
    productCodes = image.productCodes();
    tags = image.tags();
    sourceImageId = image.sourceImageId();
    sourceImageRegion = image.sourceImageRegion();
    sourceInstanceId = image.sourceInstanceId();
    publicSsmParameterName = image.publicSsmParameterName();
    watermarks = image.watermarks();
    scanResults = image.scanResults();
    instanceTypeRule = image.instanceTypeRule();
    launchPermissions = image.launchPermissions();
    uefiData = image.uefiData();
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder id(String value) {
    id = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder name(@Nullable String value) {
    name = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder description(@Nullable String value) {
    description = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder ownerId(String value) {
    ownerId = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder ownerAlias(@Nullable String value) {
    ownerAlias = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder imageLocation(String value) {
    imageLocation = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder imageType(String value) {
    imageType = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder state(String value) {
    state = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder stateReason(@Nullable SandboxStateReason value) {
    stateReason = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder creationDate(String value) {
    creationDate = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder deprecationTime(@Nullable String value) {
    deprecationTime = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder lastLaunchedTime(@Nullable String value) {
    lastLaunchedTime = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder deregistrationProtection(@Nullable String value) {
    deregistrationProtection = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder imageAllowed(@Nullable Boolean value) {
    imageAllowed = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder freeTierEligible(@Nullable Boolean value) {
    freeTierEligible = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder architecture(String value) {
    architecture = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder platform(@Nullable String value) {
    platform = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder platformDetails(@Nullable String value) {
    platformDetails = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder usageOperation(@Nullable String value) {
    usageOperation = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder virtualizationType(String value) {
    virtualizationType = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder hypervisor(String value) {
    hypervisor = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder bootMode(@Nullable String value) {
    bootMode = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder tpmSupport(@Nullable String value) {
    tpmSupport = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder imdsSupport(@Nullable String value) {
    imdsSupport = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder enaSupport(@Nullable Boolean value) {
    enaSupport = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder sriovNetSupport(@Nullable String value) {
    sriovNetSupport = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder kernelId(@Nullable String value) {
    kernelId = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder ramdiskId(@Nullable String value) {
    ramdiskId = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder rootDeviceName(@Nullable String value) {
    rootDeviceName = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder rootDeviceType(String value) {
    rootDeviceType = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder blockDevices(List<SandboxBlockDevice> value) {
    blockDevices = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder productCodes(List<SandboxProductCode> value) {
    productCodes = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder tags(Map<String, String> value) {
    tags = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder sourceImageId(@Nullable String value) {
    sourceImageId = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder sourceImageRegion(@Nullable String value) {
    sourceImageRegion = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder sourceInstanceId(@Nullable String value) {
    sourceInstanceId = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder publicSsmParameterName(@Nullable String value) {
    publicSsmParameterName = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder watermarks(List<SandboxWatermark> value) {
    watermarks = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder scanResults(@Nullable SandboxScanResults value) {
    scanResults = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder instanceTypeRule(@Nullable SandboxInstanceTypeRule value) {
    instanceTypeRule = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder launchPermissions(SandboxLaunchPermissions value) {
    launchPermissions = value;
    return this;
  }

  /** Sets EC2's field of that name. */
  public SandboxImageBuilder uefiData(@Nullable String value) {
    uefiData = value;
    return this;
  }

  /** The image with everything set so far. */
  public SandboxImage build() {
    return new SandboxImage(
        id,
        name,
        description,
        ownerId,
        ownerAlias,
        imageLocation,
        imageType,
        state,
        stateReason,
        creationDate,
        deprecationTime,
        lastLaunchedTime,
        deregistrationProtection,
        imageAllowed,
        freeTierEligible,
        architecture,
        platform,
        platformDetails,
        usageOperation,
        virtualizationType,
        hypervisor,
        bootMode,
        tpmSupport,
        imdsSupport,
        enaSupport,
        sriovNetSupport,
        kernelId,
        ramdiskId,
        rootDeviceName,
        rootDeviceType,
        blockDevices,
        productCodes,
        tags,
        sourceImageId,
        sourceImageRegion,
        sourceInstanceId,
        publicSsmParameterName,
        watermarks,
        scanResults,
        instanceTypeRule,
        launchPermissions,
        uefiData);
  }
}
