package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What EC2's own filters compare with, as the API reference of DescribeImages tells it. */
final class Ec2Values {
  private Ec2Values() {}

  static List<String> of(String name, Image image) {
    List<Object> values =
        switch (name) {
          case "architecture" -> one(image.architecture());
          case "boot-mode" -> one(image.bootMode());
          case "creation-date" -> one(image.creationDate());
          case "description" -> one(image.description());
          case "ena-support" -> one(image.enaSupport());
          case "free-tier-eligible" -> one(image.freeTierEligible());
          case "hypervisor" -> one(image.hypervisor());
          case "image-allowed" -> one(image.imageAllowed());
          case "image-id" -> one(image.id());
          case "image-type" -> one(image.imageType());
          case "is-public" -> one(image.isPublic());
          case "kernel-id" -> one(image.kernelId());
          case "manifest-location" -> one(image.imageLocation());
          case "name" -> one(image.name());
          case "owner-alias" -> one(image.ownerAlias());
          case "owner-id" -> one(image.ownerId());
          case "platform" -> one(image.platform());
          case "product-code" -> each(image.productCodes(), ProductCode::id);
          case "product-code.type" -> each(image.productCodes(), ProductCode::type);
          case "public-ssm-parameter-name" -> one(image.publicSsmParameterName());
          case "ramdisk-id" -> one(image.ramdiskId());
          case "root-device-name" -> one(image.rootDeviceName());
          case "root-device-type" -> one(image.rootDeviceType());
          case "source-image-id" -> one(image.sourceImageId());
          case "source-image-region" -> one(image.sourceImageRegion());
          case "source-instance-id" -> one(image.sourceInstanceId());
          case "sriov-net-support" -> one(image.sriovNetSupport());
          case "state" -> one(image.state());
          case "tag-key" -> new ArrayList<>(image.tags().keySet());
          case "virtualization-type" -> one(image.virtualizationType());
          default -> inside(name, image);
        };
    return values.stream().filter(Objects::nonNull).map(Ec2Values::text).toList();
  }

  /** Times in this world have whole seconds; EC2 writes milliseconds all the same. */
  private static String text(Object value) {
    return value instanceof Instant time ? time.toString().replace("Z", ".000Z") : value.toString();
  }

  private static List<Object> inside(String name, Image image) {
    String field = name.substring(name.indexOf('.') + 1);
    if (name.startsWith("block-device-mapping.")) {
      return each(image.blockDeviceMappings(), device -> ofDevice(field, device));
    }
    if (name.startsWith("image-watermark.")) {
      return each(image.imageWatermarks(), mark -> ofMark(field, mark));
    }
    if (name.startsWith("scan-result.")) {
      return image.scanResults() == null ? List.of() : one(ofScan(field, image.scanResults()));
    }
    if (name.startsWith("state-reason-")) {
      StateReason reason = image.stateReason();
      return reason == null
          ? List.of()
          : one(name.endsWith("code") ? reason.code() : reason.message());
    }
    InstanceTypeSpecification rule = image.instanceTypeSpecification();
    return switch (field) {
      case "supported-instance-type" ->
          rule == null ? List.of() : List.copyOf(rule.supportedInstanceTypes());
      case "unsupported-instance-type" ->
          rule == null ? List.of() : List.copyOf(rule.unsupportedInstanceTypes());
      default -> throw new AssertionError("A filter that is new: " + name);
    };
  }

  private static Object ofDevice(String field, BlockDeviceMapping device) {
    if (field.equals("device-name")) {
      return device.deviceName();
    }
    EbsBlockDevice ebs = device.ebs();
    if (ebs == null) {
      return null;
    }
    return switch (field) {
      case "delete-on-termination" -> ebs.deleteOnTermination();
      case "encrypted" -> ebs.encrypted();
      case "snapshot-id" -> ebs.snapshotId();
      case "volume-size" -> ebs.volumeSize();
      case "volume-type" -> ebs.volumeType();
      default -> throw new AssertionError("A filter that is new: " + field);
    };
  }

  private static Object ofMark(String field, ImageWatermark mark) {
    return switch (field) {
      case "source-image-creation-time" -> mark.sourceImageCreationTime();
      case "source-image-id" -> mark.sourceImageId();
      case "source-image-region" -> mark.sourceImageRegion();
      case "watermark-creation-time" -> mark.watermarkCreationTime();
      case "watermark-key" -> mark.key();
      default -> throw new AssertionError("A filter that is new: " + field);
    };
  }

  private static Object ofScan(String field, ScanResults scan) {
    return switch (field) {
      case "critical-fix-available-since" -> scan.criticalFixAvailableSince();
      case "finding-scan-date" -> scan.findingScanDate();
      case "high-fix-available-since" -> scan.highFixAvailableSince();
      case "highest-finding-severity-label" -> scan.highestFindingSeverityLabel();
      case "informational-fix-available-since" -> scan.informationalFixAvailableSince();
      case "low-fix-available-since" -> scan.lowFixAvailableSince();
      case "medium-fix-available-since" -> scan.mediumFixAvailableSince();
      default -> throw new AssertionError("A filter that is new: " + field);
    };
  }

  private static List<Object> one(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static <T> List<Object> each(List<T> all, Function<T, Object> field) {
    List<Object> values = new ArrayList<>();
    all.forEach(each -> values.add(field.apply(each)));
    return values;
  }
}
