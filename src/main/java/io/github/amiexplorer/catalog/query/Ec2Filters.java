package io.github.amiexplorer.catalog.query;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ScanResults;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * EC2's own filters of DescribeImages as {@code name=value}: names and values case-sensitive, EC2's
 * wildcards, values joined by OR (EC2 API reference, DescribeImages).
 */
final class Ec2Filters {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private static final Map<String, Function<Image, Stream<@Nullable Object>>> FIELDS = fields();

  private Ec2Filters() {}

  /** EC2's names, in the order of its reference, without {@code tag:KEY}. */
  static List<String> names() {
    return List.copyOf(FIELDS.keySet());
  }

  /** The condition, or {@code null} where EC2 has no such filter. */
  static @Nullable Condition find(String name, List<String> patterns) {
    Function<Image, Stream<@Nullable Object>> field = FIELDS.get(name);
    if (field == null) {
      return null;
    }
    return Condition.reading(
        reads(name),
        (image, context) ->
            field
                .apply(image.image())
                .anyMatch(value -> value != null && matches(patterns, text(value))));
  }

  private static boolean matches(List<String> patterns, String value) {
    return patterns.stream().anyMatch(each -> Wildcard.matches(each, value));
  }

  /** As EC2 writes it; times with milliseconds always. */
  private static String text(Object value) {
    return value instanceof Instant time ? TIME.format(time) : value.toString();
  }

  private static Condition.Reads reads(String name) {
    boolean origin =
        name.startsWith("image-watermark.")
            || name.startsWith("scan-result.")
            || name.startsWith("source-");
    return switch (name) {
      case "name", "description" -> Condition.Reads.TEXT;
      case "image-id" -> Condition.Reads.KEY;
      case "is-public", "owner-alias", "owner-id" -> Condition.Reads.OWNER;
      case "public-ssm-parameter-name" -> Condition.Reads.ORIGIN;
      case "block-device-mapping.snapshot-id", "creation-date" -> Condition.Reads.OWN;
      case "manifest-location" -> Condition.Reads.ALL;
      default -> origin ? Condition.Reads.ORIGIN : Condition.Reads.KIND;
    };
  }

  private static Map<String, Function<Image, Stream<@Nullable Object>>> fields() {
    Map<String, Function<Image, Stream<@Nullable Object>>> all = new LinkedHashMap<>();
    one(all, "architecture", Image::architecture);
    ebs(all, "block-device-mapping.delete-on-termination", EbsBlockDevice::deleteOnTermination);
    all.put(
        "block-device-mapping.device-name",
        image -> image.blockDeviceMappings().stream().map(BlockDeviceMapping::deviceName));
    ebs(all, "block-device-mapping.encrypted", EbsBlockDevice::encrypted);
    ebs(all, "block-device-mapping.snapshot-id", EbsBlockDevice::snapshotId);
    ebs(all, "block-device-mapping.volume-size", EbsBlockDevice::volumeSize);
    ebs(all, "block-device-mapping.volume-type", EbsBlockDevice::volumeType);
    one(all, "boot-mode", Image::bootMode);
    one(all, "creation-date", Image::creationDate);
    one(all, "description", Image::description);
    one(all, "ena-support", Image::enaSupport);
    one(all, "free-tier-eligible", Image::freeTierEligible);
    one(all, "hypervisor", Image::hypervisor);
    one(all, "image-allowed", Image::imageAllowed);
    one(all, "image-id", Image::id);
    one(all, "image-type", Image::imageType);
    mark(
        all, "image-watermark.source-image-creation-time", ImageWatermark::sourceImageCreationTime);
    mark(all, "image-watermark.source-image-id", ImageWatermark::sourceImageId);
    mark(all, "image-watermark.source-image-region", ImageWatermark::sourceImageRegion);
    mark(all, "image-watermark.watermark-creation-time", ImageWatermark::watermarkCreationTime);
    mark(all, "image-watermark.watermark-key", ImageWatermark::key);
    types(all, "supported", InstanceTypeSpecification::supportedInstanceTypes);
    types(all, "unsupported", InstanceTypeSpecification::unsupportedInstanceTypes);
    one(all, "is-public", Image::isPublic);
    one(all, "kernel-id", Image::kernelId);
    one(all, "manifest-location", Image::imageLocation);
    one(all, "name", Image::name);
    one(all, "owner-alias", Image::ownerAlias);
    one(all, "owner-id", Image::ownerId);
    one(all, "platform", Image::platform);
    all.put("product-code", image -> image.productCodes().stream().map(code -> code.id()));
    all.put("product-code.type", image -> image.productCodes().stream().map(code -> code.type()));
    one(all, "public-ssm-parameter-name", Image::publicSsmParameterName);
    one(all, "ramdisk-id", Image::ramdiskId);
    one(all, "root-device-name", Image::rootDeviceName);
    one(all, "root-device-type", Image::rootDeviceType);
    scan(all, "critical-fix-available-since", ScanResults::criticalFixAvailableSince);
    scan(all, "finding-scan-date", ScanResults::findingScanDate);
    scan(all, "high-fix-available-since", ScanResults::highFixAvailableSince);
    scan(all, "highest-finding-severity-label", ScanResults::highestFindingSeverityLabel);
    scan(all, "informational-fix-available-since", ScanResults::informationalFixAvailableSince);
    scan(all, "low-fix-available-since", ScanResults::lowFixAvailableSince);
    scan(all, "medium-fix-available-since", ScanResults::mediumFixAvailableSince);
    one(all, "source-image-id", Image::sourceImageId);
    one(all, "source-image-region", Image::sourceImageRegion);
    one(all, "source-instance-id", Image::sourceInstanceId);
    one(all, "sriov-net-support", Image::sriovNetSupport);
    one(all, "state", Image::state);
    one(
        all,
        "state-reason-code",
        image -> image.stateReason() == null ? null : image.stateReason().code());
    one(
        all,
        "state-reason-message",
        image -> image.stateReason() == null ? null : image.stateReason().message());
    all.put("tag-key", image -> image.tags().keySet().stream().map(key -> key));
    one(all, "virtualization-type", Image::virtualizationType);
    return all;
  }

  private static void one(
      Map<String, Function<Image, Stream<@Nullable Object>>> all,
      String name,
      Function<Image, @Nullable Object> field) {
    all.put(name, image -> Stream.of(field).map(each -> each.apply(image)));
  }

  private static void ebs(
      Map<String, Function<Image, Stream<@Nullable Object>>> all,
      String name,
      Function<EbsBlockDevice, @Nullable Object> field) {
    all.put(
        name,
        image ->
            image.blockDeviceMappings().stream()
                .map(BlockDeviceMapping::ebs)
                .map(volume -> volume == null ? null : field.apply(volume)));
  }

  private static void mark(
      Map<String, Function<Image, Stream<@Nullable Object>>> all,
      String name,
      Function<ImageWatermark, @Nullable Object> field) {
    all.put(name, image -> image.imageWatermarks().stream().map(each -> field.apply(each)));
  }

  private static void types(
      Map<String, Function<Image, Stream<@Nullable Object>>> all,
      String kind,
      Function<InstanceTypeSpecification, List<String>> field) {
    all.put(
        "instance-type-specification." + kind + "-instance-type",
        image -> {
          InstanceTypeSpecification rule = image.instanceTypeSpecification();
          return rule == null ? Stream.empty() : field.apply(rule).stream().map(each -> each);
        });
  }

  private static void scan(
      Map<String, Function<Image, Stream<@Nullable Object>>> all,
      String name,
      Function<ScanResults, @Nullable Object> field) {
    all.put(
        "scan-result." + name,
        image -> {
          ScanResults scan = image.scanResults();
          return scan == null ? Stream.empty() : Stream.of(field).map(each -> each.apply(scan));
        });
  }
}
