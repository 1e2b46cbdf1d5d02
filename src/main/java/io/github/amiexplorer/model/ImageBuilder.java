package io.github.amiexplorer.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of an {@link Image}. Not thread-safe; {@link #build()} may be called again.
 */
public final class ImageBuilder {
  private Region region;
  private String id;
  private @Nullable String name;
  private @Nullable String description;
  private @Nullable String ownerId;
  private @Nullable String ownerAlias;
  private @Nullable String imageLocation;
  private @Nullable String imageType;
  private @Nullable String state;
  private @Nullable StateReason stateReason;
  private boolean isPublic;
  private @Nullable String creationDate;
  private @Nullable String deprecationTime;
  private @Nullable String lastLaunchedTime;
  private @Nullable String deregistrationProtection;
  private @Nullable Boolean imageAllowed;
  private @Nullable Boolean freeTierEligible;
  private @Nullable String architecture;
  private @Nullable String platform;
  private @Nullable String platformDetails;
  private @Nullable String usageOperation;
  private @Nullable String virtualizationType;
  private @Nullable String hypervisor;
  private @Nullable String bootMode;
  private @Nullable String tpmSupport;
  private @Nullable String imdsSupport;
  private @Nullable Boolean enaSupport;
  private @Nullable String sriovNetSupport;
  private @Nullable String kernelId;
  private @Nullable String ramdiskId;
  private @Nullable String rootDeviceName;
  private @Nullable String rootDeviceType;
  private List<BlockDeviceMapping> blockDeviceMappings = List.of();
  private List<ProductCode> productCodes = List.of();
  private Map<String, String> tags = Map.of();
  private @Nullable String sourceImageId;
  private @Nullable String sourceImageRegion;
  private @Nullable String sourceInstanceId;
  private @Nullable String publicSsmParameterName;
  private List<ImageWatermark> imageWatermarks = List.of();
  private @Nullable ScanResults scanResults;
  private @Nullable InstanceTypeSpecification instanceTypeSpecification;

  ImageBuilder(Region region, String id) {
    this.region = region;
    this.id = id;
  }

  /** Starts from a copy of {@code image}. */
  public static ImageBuilder from(Image image) {
    ImageBuilder copy = new ImageBuilder(image.region(), image.id());
    copy.name = image.name();
    copy.description = image.description();
    copy.ownerId = image.ownerId();
    copy.ownerAlias = image.ownerAlias();
    copy.imageLocation = image.imageLocation();
    copy.imageType = image.imageType();
    copy.state = image.state();
    copy.stateReason = image.stateReason();
    copy.isPublic = image.isPublic();
    copy.creationDate = image.creationDate();
    copy.deprecationTime = image.deprecationTime();
    copy.lastLaunchedTime = image.lastLaunchedTime();
    copy.deregistrationProtection = image.deregistrationProtection();
    copy.imageAllowed = image.imageAllowed();
    copy.freeTierEligible = image.freeTierEligible();
    copy.architecture = image.architecture();
    copy.platform = image.platform();
    copy.platformDetails = image.platformDetails();
    copy.usageOperation = image.usageOperation();
    copy.virtualizationType = image.virtualizationType();
    copy.hypervisor = image.hypervisor();
    copy.bootMode = image.bootMode();
    copy.tpmSupport = image.tpmSupport();
    copy.imdsSupport = image.imdsSupport();
    copy.enaSupport = image.enaSupport();
    copy.sriovNetSupport = image.sriovNetSupport();
    copy.kernelId = image.kernelId();
    copy.ramdiskId = image.ramdiskId();
    copy.rootDeviceName = image.rootDeviceName();
    copy.rootDeviceType = image.rootDeviceType();
    copy.blockDeviceMappings = image.blockDeviceMappings();
    copy.productCodes = image.productCodes();
    copy.tags = image.tags();
    copy.sourceImageId = image.sourceImageId();
    copy.sourceImageRegion = image.sourceImageRegion();
    copy.sourceInstanceId = image.sourceInstanceId();
    copy.publicSsmParameterName = image.publicSsmParameterName();
    copy.imageWatermarks = image.imageWatermarks();
    copy.scanResults = image.scanResults();
    copy.instanceTypeSpecification = image.instanceTypeSpecification();
    return copy;
  }

  /** Sets the Region. */
  public ImageBuilder region(Region value) {
    this.region = value;
    return this;
  }

  /** Sets the AMI ID. */
  public ImageBuilder id(String value) {
    this.id = value;
    return this;
  }

  /** Sets {@link Image#name()}. */
  public ImageBuilder name(@Nullable String value) {
    this.name = value;
    return this;
  }

  /** Sets {@link Image#description()}. */
  public ImageBuilder description(@Nullable String value) {
    this.description = value;
    return this;
  }

  /** Sets {@link Image#ownerId()}. */
  public ImageBuilder ownerId(@Nullable String value) {
    this.ownerId = value;
    return this;
  }

  /** Sets {@link Image#ownerAlias()}. */
  public ImageBuilder ownerAlias(@Nullable String value) {
    this.ownerAlias = value;
    return this;
  }

  /** Sets {@link Image#imageLocation()}. */
  public ImageBuilder imageLocation(@Nullable String value) {
    this.imageLocation = value;
    return this;
  }

  /** Sets {@link Image#imageType()}. */
  public ImageBuilder imageType(@Nullable String value) {
    this.imageType = value;
    return this;
  }

  /** Sets {@link Image#state()}. */
  public ImageBuilder state(@Nullable String value) {
    this.state = value;
    return this;
  }

  /** Sets {@link Image#stateReason()}. */
  public ImageBuilder stateReason(@Nullable StateReason value) {
    this.stateReason = value;
    return this;
  }

  /** Sets {@link Image#isPublic()}. */
  public ImageBuilder isPublic(boolean value) {
    this.isPublic = value;
    return this;
  }

  /** Sets {@link Image#creationDate()}. */
  public ImageBuilder creationDate(@Nullable String value) {
    this.creationDate = value;
    return this;
  }

  /** Sets {@link Image#deprecationTime()}. */
  public ImageBuilder deprecationTime(@Nullable String value) {
    this.deprecationTime = value;
    return this;
  }

  /** Sets {@link Image#lastLaunchedTime()}. */
  public ImageBuilder lastLaunchedTime(@Nullable String value) {
    this.lastLaunchedTime = value;
    return this;
  }

  /** Sets {@link Image#deregistrationProtection()}. */
  public ImageBuilder deregistrationProtection(@Nullable String value) {
    this.deregistrationProtection = value;
    return this;
  }

  /** Sets {@link Image#imageAllowed()}. */
  public ImageBuilder imageAllowed(@Nullable Boolean value) {
    this.imageAllowed = value;
    return this;
  }

  /** Sets {@link Image#freeTierEligible()}. */
  public ImageBuilder freeTierEligible(@Nullable Boolean value) {
    this.freeTierEligible = value;
    return this;
  }

  /** Sets {@link Image#architecture()}. */
  public ImageBuilder architecture(@Nullable String value) {
    this.architecture = value;
    return this;
  }

  /** Sets {@link Image#platform()}. */
  public ImageBuilder platform(@Nullable String value) {
    this.platform = value;
    return this;
  }

  /** Sets {@link Image#platformDetails()}. */
  public ImageBuilder platformDetails(@Nullable String value) {
    this.platformDetails = value;
    return this;
  }

  /** Sets {@link Image#usageOperation()}. */
  public ImageBuilder usageOperation(@Nullable String value) {
    this.usageOperation = value;
    return this;
  }

  /** Sets {@link Image#virtualizationType()}. */
  public ImageBuilder virtualizationType(@Nullable String value) {
    this.virtualizationType = value;
    return this;
  }

  /** Sets {@link Image#hypervisor()}. */
  public ImageBuilder hypervisor(@Nullable String value) {
    this.hypervisor = value;
    return this;
  }

  /** Sets {@link Image#bootMode()}. */
  public ImageBuilder bootMode(@Nullable String value) {
    this.bootMode = value;
    return this;
  }

  /** Sets {@link Image#tpmSupport()}. */
  public ImageBuilder tpmSupport(@Nullable String value) {
    this.tpmSupport = value;
    return this;
  }

  /** Sets {@link Image#imdsSupport()}. */
  public ImageBuilder imdsSupport(@Nullable String value) {
    this.imdsSupport = value;
    return this;
  }

  /** Sets {@link Image#enaSupport()}. */
  public ImageBuilder enaSupport(@Nullable Boolean value) {
    this.enaSupport = value;
    return this;
  }

  /** Sets {@link Image#sriovNetSupport()}. */
  public ImageBuilder sriovNetSupport(@Nullable String value) {
    this.sriovNetSupport = value;
    return this;
  }

  /** Sets {@link Image#kernelId()}. */
  public ImageBuilder kernelId(@Nullable String value) {
    this.kernelId = value;
    return this;
  }

  /** Sets {@link Image#ramdiskId()}. */
  public ImageBuilder ramdiskId(@Nullable String value) {
    this.ramdiskId = value;
    return this;
  }

  /** Sets {@link Image#rootDeviceName()}. */
  public ImageBuilder rootDeviceName(@Nullable String value) {
    this.rootDeviceName = value;
    return this;
  }

  /** Sets {@link Image#rootDeviceType()}. */
  public ImageBuilder rootDeviceType(@Nullable String value) {
    this.rootDeviceType = value;
    return this;
  }

  /** Sets {@link Image#blockDeviceMappings()}. */
  public ImageBuilder blockDeviceMappings(List<BlockDeviceMapping> value) {
    this.blockDeviceMappings = List.copyOf(value);
    return this;
  }

  /** Sets {@link Image#productCodes()}. */
  public ImageBuilder productCodes(List<ProductCode> value) {
    this.productCodes = List.copyOf(value);
    return this;
  }

  /** Sets {@link Image#tags()}. */
  public ImageBuilder tags(Map<String, String> value) {
    this.tags = value.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(value));
    return this;
  }

  /** Sets {@link Image#sourceImageId()}. */
  public ImageBuilder sourceImageId(@Nullable String value) {
    this.sourceImageId = value;
    return this;
  }

  /** Sets {@link Image#sourceImageRegion()}. */
  public ImageBuilder sourceImageRegion(@Nullable String value) {
    this.sourceImageRegion = value;
    return this;
  }

  /** Sets {@link Image#sourceInstanceId()}. */
  public ImageBuilder sourceInstanceId(@Nullable String value) {
    this.sourceInstanceId = value;
    return this;
  }

  /** Sets {@link Image#publicSsmParameterName()}. */
  public ImageBuilder publicSsmParameterName(@Nullable String value) {
    this.publicSsmParameterName = value;
    return this;
  }

  /** Sets {@link Image#imageWatermarks()}. */
  public ImageBuilder imageWatermarks(List<ImageWatermark> value) {
    this.imageWatermarks = List.copyOf(value);
    return this;
  }

  /** Sets {@link Image#scanResults()}. */
  public ImageBuilder scanResults(@Nullable ScanResults value) {
    this.scanResults = value;
    return this;
  }

  /** Sets {@link Image#instanceTypeSpecification()}. */
  public ImageBuilder instanceTypeSpecification(@Nullable InstanceTypeSpecification value) {
    this.instanceTypeSpecification = value;
    return this;
  }

  /** The image as collected so far. */
  public Image build() {
    return new Image(
        region,
        id,
        name,
        description,
        ownerId,
        ownerAlias,
        imageLocation,
        imageType,
        state,
        stateReason,
        isPublic,
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
        blockDeviceMappings,
        productCodes,
        tags,
        sourceImageId,
        sourceImageRegion,
        sourceInstanceId,
        publicSsmParameterName,
        imageWatermarks,
        scanResults,
        instanceTypeSpecification);
  }
}
