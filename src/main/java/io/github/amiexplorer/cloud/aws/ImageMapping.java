package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.InstanceTypeItem;
import software.amazon.awssdk.services.ec2.model.Tag;

/**
 * Turns the SDK's image into ours, all 41 fields. Enumerated fields are taken as EC2's own words:
 * the SDK's constants lack what EC2 added later, and {@code windows} already now. Thread-safe.
 */
final class ImageMapping {
  private final SharedTexts texts = new SharedTexts();

  /** The image, or {@code null} where the answer does not even name its id. */
  @Nullable Image image(Region region, software.amazon.awssdk.services.ec2.model.Image image) {
    String id = image.imageId();
    if (id == null || id.isBlank()) {
      return null;
    }
    return Image.builder(region, id)
        .name(texts.share(image.name()))
        .description(texts.share(image.description()))
        .ownerId(texts.share(image.ownerId()))
        .ownerAlias(texts.share(image.imageOwnerAlias()))
        .imageLocation(texts.share(image.imageLocation()))
        .imageType(texts.share(image.imageTypeAsString()))
        .state(texts.share(image.stateAsString()))
        .stateReason(stateReason(image.stateReason()))
        .isPublic(Boolean.TRUE.equals(image.publicLaunchPermissions()))
        .creationDate(texts.share(image.creationDate()))
        .deprecationTime(texts.share(image.deprecationTime()))
        .lastLaunchedTime(image.lastLaunchedTime())
        .deregistrationProtection(texts.share(image.deregistrationProtection()))
        .imageAllowed(image.imageAllowed())
        .freeTierEligible(image.freeTierEligible())
        .architecture(texts.share(image.architectureAsString()))
        .platform(texts.share(image.platformAsString()))
        .platformDetails(texts.share(image.platformDetails()))
        .usageOperation(texts.share(image.usageOperation()))
        .virtualizationType(texts.share(image.virtualizationTypeAsString()))
        .hypervisor(texts.share(image.hypervisorAsString()))
        .bootMode(texts.share(image.bootModeAsString()))
        .tpmSupport(texts.share(image.tpmSupportAsString()))
        .imdsSupport(texts.share(image.imdsSupportAsString()))
        .enaSupport(image.enaSupport())
        .sriovNetSupport(texts.share(image.sriovNetSupport()))
        .kernelId(texts.share(image.kernelId()))
        .ramdiskId(texts.share(image.ramdiskId()))
        .rootDeviceName(texts.share(image.rootDeviceName()))
        .rootDeviceType(texts.share(image.rootDeviceTypeAsString()))
        .blockDeviceMappings(image.blockDeviceMappings().stream().map(this::mapping).toList())
        .productCodes(
            image.productCodes().stream()
                .map(
                    code ->
                        new ProductCode(
                            texts.share(code.productCodeId()),
                            texts.share(code.productCodeTypeAsString())))
                .toList())
        .tags(tags(image.tags()))
        .sourceImageId(image.sourceImageId())
        .sourceImageRegion(texts.share(image.sourceImageRegion()))
        .sourceInstanceId(image.sourceInstanceId())
        .publicSsmParameterName(texts.share(image.publicSsmParameterName()))
        .imageWatermarks(
            image.imageWatermarks().stream()
                .map(
                    mark ->
                        new ImageWatermark(
                            texts.share(mark.watermarkKey()),
                            mark.sourceImageId(),
                            texts.share(mark.sourceImageRegion()),
                            mark.sourceImageCreationTime(),
                            mark.watermarkCreationTime()))
                .toList())
        .scanResults(scanResults(image.scanResults()))
        .instanceTypeSpecification(specification(image.instanceTypeSpecification()))
        .build();
  }

  private static @Nullable StateReason stateReason(
      software.amazon.awssdk.services.ec2.model.@Nullable StateReason reason) {
    return reason == null ? null : new StateReason(reason.code(), reason.message());
  }

  private BlockDeviceMapping mapping(
      software.amazon.awssdk.services.ec2.model.BlockDeviceMapping mapping) {
    return new BlockDeviceMapping(
        texts.share(mapping.deviceName()),
        texts.share(mapping.virtualName()),
        mapping.noDevice(),
        ebs(mapping.ebs()));
  }

  private @Nullable EbsBlockDevice ebs(
      software.amazon.awssdk.services.ec2.model.@Nullable EbsBlockDevice ebs) {
    return ebs == null
        ? null
        : new EbsBlockDevice(
            ebs.deleteOnTermination(),
            ebs.iops(),
            ebs.snapshotId(),
            ebs.volumeSize(),
            texts.share(ebs.volumeTypeAsString()),
            texts.share(ebs.kmsKeyId()),
            ebs.throughput(),
            texts.share(ebs.outpostArn()),
            texts.share(ebs.availabilityZone()),
            texts.share(ebs.availabilityZoneId()),
            ebs.encrypted(),
            ebs.volumeInitializationRate(),
            ebs.ebsCardIndex());
  }

  private Map<String, String> tags(List<Tag> tags) {
    Map<String, String> map = new HashMap<>();
    for (Tag tag : tags) {
      String key = texts.share(tag.key());
      if (key != null) {
        map.put(key, Objects.requireNonNullElse(texts.share(tag.value()), ""));
      }
    }
    return map;
  }

  private static @Nullable ScanResults scanResults(
      software.amazon.awssdk.services.ec2.model.@Nullable ScanResults results) {
    return results == null
        ? null
        : new ScanResults(
            results.highestFindingSeverityLabelAsString(),
            results.findingScanDate(),
            results.informationalFixAvailableSince(),
            results.lowFixAvailableSince(),
            results.mediumFixAvailableSince(),
            results.highFixAvailableSince(),
            results.criticalFixAvailableSince());
  }

  private static @Nullable InstanceTypeSpecification specification(
      software.amazon.awssdk.services.ec2.model.@Nullable InstanceTypeSpecification rule) {
    return rule == null
        ? null
        : new InstanceTypeSpecification(
            types(rule.supportedInstanceTypes()), types(rule.unsupportedInstanceTypes()));
  }

  private static List<String> types(List<InstanceTypeItem> items) {
    return items.stream().map(InstanceTypeItem::instanceType).filter(Objects::nonNull).toList();
  }
}
