package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.world.SandboxBlockDevice;
import io.github.amiexplorer.sandbox.world.SandboxEbs;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxProductCode;
import io.github.amiexplorer.sandbox.world.SandboxScanResults;
import io.github.amiexplorer.sandbox.world.SandboxWatermark;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 53 filters of DescribeImages (EC2 API reference). */
final class ImageFilters {
  static final Filters<SandboxImage> ALL = all();

  private ImageFilters() {}

  private static Filters<SandboxImage> all() {
    Filters<SandboxImage> filters = new Filters<>();
    return filters
        .one("architecture", SandboxImage::architecture)
        .many("block-device-mapping.delete-on-termination", ebs(SandboxEbs::deleteOnTermination))
        .many(
            "block-device-mapping.device-name",
            image -> image.blockDevices().stream().map(SandboxBlockDevice::deviceName))
        .many("block-device-mapping.encrypted", ebs(SandboxEbs::encrypted))
        .many("block-device-mapping.snapshot-id", ebs(SandboxEbs::snapshotId))
        .many("block-device-mapping.volume-size", ebs(SandboxEbs::volumeSize))
        .many("block-device-mapping.volume-type", ebs(SandboxEbs::volumeType))
        .one("boot-mode", SandboxImage::bootMode)
        .one("creation-date", SandboxImage::creationDate)
        .one("description", SandboxImage::description)
        .one("ena-support", SandboxImage::enaSupport)
        .one("free-tier-eligible", SandboxImage::freeTierEligible)
        .one("hypervisor", SandboxImage::hypervisor)
        .one("image-allowed", SandboxImage::imageAllowed)
        .one("image-id", SandboxImage::id)
        .one("image-type", SandboxImage::imageType)
        .many(
            "image-watermark.source-image-creation-time",
            mark(SandboxWatermark::sourceImageCreationTime))
        .many("image-watermark.source-image-id", mark(SandboxWatermark::sourceImageId))
        .many("image-watermark.source-image-region", mark(SandboxWatermark::sourceImageRegion))
        .many(
            "image-watermark.watermark-creation-time",
            mark(SandboxWatermark::watermarkCreationTime))
        .many("image-watermark.watermark-key", mark(SandboxWatermark::key))
        .many(
            "instance-type-specification.supported-instance-type",
            image ->
                image.instanceTypeRule() == null
                    ? Stream.empty()
                    : image.instanceTypeRule().supported().stream())
        .many(
            "instance-type-specification.unsupported-instance-type",
            image ->
                image.instanceTypeRule() == null
                    ? Stream.empty()
                    : image.instanceTypeRule().unsupported().stream())
        .one("is-public", SandboxImage::isPublic)
        .one("kernel-id", SandboxImage::kernelId)
        .one("manifest-location", SandboxImage::imageLocation)
        .one("name", SandboxImage::name)
        .one("owner-alias", SandboxImage::ownerAlias)
        .one("owner-id", SandboxImage::ownerId)
        .one("platform", SandboxImage::platform)
        .many("product-code", image -> image.productCodes().stream().map(SandboxProductCode::id))
        .many(
            "product-code.type",
            image -> image.productCodes().stream().map(SandboxProductCode::type))
        .one("public-ssm-parameter-name", SandboxImage::publicSsmParameterName)
        .one("ramdisk-id", SandboxImage::ramdiskId)
        .one("root-device-name", SandboxImage::rootDeviceName)
        .one("root-device-type", SandboxImage::rootDeviceType)
        .one(
            "scan-result.critical-fix-available-since",
            scan(SandboxScanResults::criticalFixAvailableSince))
        .one("scan-result.finding-scan-date", scan(SandboxScanResults::findingScanDate))
        .one(
            "scan-result.high-fix-available-since", scan(SandboxScanResults::highFixAvailableSince))
        .one(
            "scan-result.highest-finding-severity-label",
            scan(SandboxScanResults::highestFindingSeverityLabel))
        .one(
            "scan-result.informational-fix-available-since",
            scan(SandboxScanResults::informationalFixAvailableSince))
        .one("scan-result.low-fix-available-since", scan(SandboxScanResults::lowFixAvailableSince))
        .one(
            "scan-result.medium-fix-available-since",
            scan(SandboxScanResults::mediumFixAvailableSince))
        .one("source-image-id", SandboxImage::sourceImageId)
        .one("source-image-region", SandboxImage::sourceImageRegion)
        .one("source-instance-id", SandboxImage::sourceInstanceId)
        .one("sriov-net-support", SandboxImage::sriovNetSupport)
        .one("state", SandboxImage::state)
        .one(
            "state-reason-code",
            image -> image.stateReason() == null ? null : image.stateReason().code())
        .one(
            "state-reason-message",
            image -> image.stateReason() == null ? null : image.stateReason().message())
        .tagged(SandboxImage::tags)
        .one("virtualization-type", SandboxImage::virtualizationType);
  }

  private static Function<SandboxImage, Stream<? extends @Nullable Object>> ebs(
      Function<SandboxEbs, @Nullable Object> field) {
    return image ->
        image.blockDevices().stream()
            .map(SandboxBlockDevice::ebs)
            .filter(Objects::nonNull)
            .map(field);
  }

  private static Function<SandboxImage, Stream<? extends @Nullable Object>> mark(
      Function<SandboxWatermark, @Nullable Object> field) {
    return image -> image.watermarks().stream().map(field);
  }

  private static Function<SandboxImage, @Nullable Object> scan(
      Function<SandboxScanResults, @Nullable Object> field) {
    return image -> image.scanResults() == null ? null : field.apply(image.scanResults());
  }
}
