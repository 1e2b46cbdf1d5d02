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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.InstanceTypeItem;
import software.amazon.awssdk.services.ec2.model.Tag;

/**
 * Makes our image from the SDK's, every field. Texts that recur are kept once: publishers repeat
 * names and descriptions over Regions, and nearly all other fields are one of few words.
 * Thread-safe.
 */
final class ImageMapping {
  /** Beyond this a text is no longer likely to recur often enough to pay. */
  private static final int TEXTS_KEPT = 200_000;

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  Image image(Region region, software.amazon.awssdk.services.ec2.model.Image from) {
    return Image.builder(region, from.imageId())
        .name(once(from.name()))
        .description(once(from.description()))
        .ownerId(once(from.ownerId()))
        .ownerAlias(once(from.imageOwnerAlias()))
        .imageLocation(once(from.imageLocation()))
        .imageType(once(from.imageTypeAsString()))
        .state(once(from.stateAsString()))
        .stateReason(reason(from.stateReason()))
        .isPublic(Boolean.TRUE.equals(from.publicLaunchPermissions()))
        .creationDate(once(from.creationDate()))
        .deprecationTime(once(from.deprecationTime()))
        .lastLaunchedTime(from.lastLaunchedTime())
        .deregistrationProtection(once(from.deregistrationProtection()))
        .imageAllowed(from.imageAllowed())
        .freeTierEligible(from.freeTierEligible())
        .architecture(once(from.architectureAsString()))
        .platform(once(from.platformAsString()))
        .platformDetails(once(from.platformDetails()))
        .usageOperation(once(from.usageOperation()))
        .virtualizationType(once(from.virtualizationTypeAsString()))
        .hypervisor(once(from.hypervisorAsString()))
        .bootMode(once(from.bootModeAsString()))
        .tpmSupport(once(from.tpmSupportAsString()))
        .imdsSupport(once(from.imdsSupportAsString()))
        .enaSupport(from.enaSupport())
        .sriovNetSupport(once(from.sriovNetSupport()))
        .kernelId(once(from.kernelId()))
        .ramdiskId(once(from.ramdiskId()))
        .rootDeviceName(once(from.rootDeviceName()))
        .rootDeviceType(once(from.rootDeviceTypeAsString()))
        .blockDeviceMappings(from.blockDeviceMappings().stream().map(this::mapping).toList())
        .productCodes(
            from.productCodes().stream()
                .map(
                    code ->
                        new ProductCode(
                            once(code.productCodeId()), once(code.productCodeTypeAsString())))
                .toList())
        .tags(tags(from.tags()))
        .sourceImageId(from.sourceImageId())
        .sourceImageRegion(once(from.sourceImageRegion()))
        .sourceInstanceId(from.sourceInstanceId())
        .publicSsmParameterName(once(from.publicSsmParameterName()))
        .imageWatermarks(
            from.imageWatermarks().stream()
                .map(
                    mark ->
                        new ImageWatermark(
                            mark.watermarkKey(),
                            mark.sourceImageId(),
                            mark.sourceImageRegion(),
                            mark.sourceImageCreationTime(),
                            mark.watermarkCreationTime()))
                .toList())
        .scanResults(scan(from.scanResults()))
        .instanceTypeSpecification(types(from.instanceTypeSpecification()))
        .build();
  }

  private BlockDeviceMapping mapping(
      software.amazon.awssdk.services.ec2.model.BlockDeviceMapping from) {
    var ebs = from.ebs();
    return new BlockDeviceMapping(
        once(from.deviceName()),
        once(from.virtualName()),
        once(from.noDevice()),
        ebs == null
            ? null
            : new EbsBlockDevice(
                ebs.deleteOnTermination(),
                ebs.iops(),
                ebs.snapshotId(),
                ebs.volumeSize(),
                once(ebs.volumeTypeAsString()),
                once(ebs.kmsKeyId()),
                ebs.throughput(),
                once(ebs.outpostArn()),
                once(ebs.availabilityZone()),
                once(ebs.availabilityZoneId()),
                ebs.encrypted(),
                ebs.volumeInitializationRate(),
                ebs.ebsCardIndex()));
  }

  private Map<String, String> tags(List<Tag> from) {
    if (from.isEmpty()) {
      return Map.of();
    }
    Map<String, String> tags = new TreeMap<>();
    for (Tag tag : from) {
      String key = once(tag.key());
      if (key != null) {
        String value = once(tag.value());
        tags.put(key, value == null ? "" : value);
      }
    }
    return tags;
  }

  private static @Nullable StateReason reason(
      software.amazon.awssdk.services.ec2.model.@Nullable StateReason from) {
    return from == null ? null : new StateReason(from.code(), from.message());
  }

  private static @Nullable ScanResults scan(
      software.amazon.awssdk.services.ec2.model.@Nullable ScanResults from) {
    return from == null
        ? null
        : new ScanResults(
            from.highestFindingSeverityLabelAsString(),
            from.findingScanDate(),
            from.informationalFixAvailableSince(),
            from.lowFixAvailableSince(),
            from.mediumFixAvailableSince(),
            from.highFixAvailableSince(),
            from.criticalFixAvailableSince());
  }

  private static @Nullable InstanceTypeSpecification types(
      software.amazon.awssdk.services.ec2.model.@Nullable InstanceTypeSpecification from) {
    return from == null
        ? null
        : new InstanceTypeSpecification(
            from.supportedInstanceTypes().stream().map(InstanceTypeItem::instanceType).toList(),
            from.unsupportedInstanceTypes().stream().map(InstanceTypeItem::instanceType).toList());
  }

  private @Nullable String once(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String known = texts.get(text);
    if (known != null) {
      return known;
    }
    if (texts.size() < TEXTS_KEPT) {
      texts.put(text, text);
    }
    return text;
  }
}
