package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxBlockDevice;
import io.github.amiexplorer.sandbox.world.SandboxEbs;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.SandboxInstanceTypeRule;
import io.github.amiexplorer.sandbox.world.SandboxScanResults;
import io.github.amiexplorer.sandbox.world.SandboxStateReason;
import java.util.List;
import java.util.Map;

/** EC2's Image shape, all 41 fields where they apply. */
final class ImageXml {
  private ImageXml() {}

  /** Tags that the owner lets others see start like this (EC2: CopyImage). */
  private static final String SHARED_TAG = "ec2:SharedTag/";

  static void write(Xml xml, SandboxImage image, String caller) {
    boolean own = image.ownerId().equals(caller);
    xml.value("imageId", image.id())
        .value("imageLocation", image.imageLocation())
        .value("imageState", image.state())
        .value("imageOwnerId", image.ownerId())
        .value("creationDate", image.creationDate())
        .value("isPublic", image.isPublic())
        .someItems(
            "productCodes",
            image.productCodes(),
            code -> xml.value("productCode", code.id()).value("type", code.type()))
        .value("architecture", image.architecture())
        .value("imageType", image.imageType())
        .value("kernelId", image.kernelId())
        .value("ramdiskId", image.ramdiskId())
        .value("platform", image.platform());
    SandboxStateReason reason = image.stateReason();
    if (reason != null) {
      xml.element(
          "stateReason", () -> xml.value("code", reason.code()).value("message", reason.message()));
    }
    xml.value("imageOwnerAlias", image.ownerAlias())
        .value("name", image.name())
        .value("description", image.description())
        .value("rootDeviceType", image.rootDeviceType())
        .value("rootDeviceName", image.rootDeviceName())
        .items("blockDeviceMapping", image.blockDevices(), device -> device(xml, device))
        .value("virtualizationType", image.virtualizationType())
        .tags(own ? image.tags() : shared(image.tags()))
        .value("hypervisor", image.hypervisor())
        .value("enaSupport", image.enaSupport())
        .value("sriovNetSupport", image.sriovNetSupport())
        .value("bootMode", image.bootMode())
        .value("tpmSupport", image.tpmSupport())
        .value("imdsSupport", image.imdsSupport())
        .value("platformDetails", image.platformDetails())
        .value("usageOperation", image.usageOperation())
        .value("deprecationTime", image.deprecationTime())
        .value("lastLaunchedTime", own ? image.lastLaunchedTime() : null)
        .value("deregistrationProtection", own ? image.deregistrationProtection() : null)
        .value("imageAllowed", image.imageAllowed())
        .value("freeTierEligible", image.freeTierEligible())
        .value("sourceInstanceId", own ? image.sourceInstanceId() : null)
        .value("sourceImageId", image.sourceImageId())
        .value("sourceImageRegion", image.sourceImageRegion())
        .value("publicSsmParameterName", image.publicSsmParameterName())
        .someItems(
            "imageWatermarkSet",
            image.watermarks(),
            mark ->
                xml.value("watermarkKey", mark.key())
                    .value("sourceImageRegion", mark.sourceImageRegion())
                    .value("sourceImageId", mark.sourceImageId())
                    .value("sourceImageCreationTime", mark.sourceImageCreationTime())
                    .value("watermarkCreationTime", mark.watermarkCreationTime()));
    SandboxScanResults scan = image.scanResults();
    if (scan != null) {
      xml.element("scanResults", () -> scan(xml, scan));
    }
    SandboxInstanceTypeRule rule = image.instanceTypeRule();
    if (rule != null) {
      xml.element(
          "instanceTypeSpecification",
          () -> {
            types(xml, "supportedInstanceTypeSet", rule.supported());
            types(xml, "unsupportedInstanceTypeSet", rule.unsupported());
          });
    }
  }

  static void device(Xml xml, SandboxBlockDevice device) {
    xml.value("deviceName", device.deviceName())
        .value("virtualName", device.virtualName())
        .value("noDevice", device.noDevice());
    SandboxEbs ebs = device.ebs();
    if (ebs != null) {
      xml.element(
          "ebs",
          () ->
              xml.value("snapshotId", ebs.snapshotId())
                  .value("volumeSize", ebs.volumeSize())
                  .value("deleteOnTermination", ebs.deleteOnTermination())
                  .value("volumeType", ebs.volumeType())
                  .value("iops", ebs.iops())
                  .value("encrypted", ebs.encrypted())
                  .value("kmsKeyId", ebs.kmsKeyId())
                  .value("throughput", ebs.throughput())
                  .value("outpostArn", ebs.outpostArn())
                  .value("availabilityZone", ebs.availabilityZone())
                  .value("AvailabilityZoneId", ebs.availabilityZoneId())
                  .value("VolumeInitializationRate", ebs.volumeInitializationRate())
                  .value("EbsCardIndex", ebs.ebsCardIndex()));
    }
  }

  private static void scan(Xml xml, SandboxScanResults scan) {
    xml.value("highestFindingSeverityLabel", scan.highestFindingSeverityLabel())
        .value("findingScanDate", scan.findingScanDate())
        .value("informationalFixAvailableSince", scan.informationalFixAvailableSince())
        .value("lowFixAvailableSince", scan.lowFixAvailableSince())
        .value("mediumFixAvailableSince", scan.mediumFixAvailableSince())
        .value("highFixAvailableSince", scan.highFixAvailableSince())
        .value("criticalFixAvailableSince", scan.criticalFixAvailableSince());
  }

  private static void types(Xml xml, String name, List<String> types) {
    xml.someItems(name, types, type -> xml.value("instanceType", type));
  }

  private static Map<String, String> shared(Map<String, String> tags) {
    Map<String, String> seen = new java.util.TreeMap<>(tags);
    seen.keySet().removeIf(key -> !key.startsWith(SHARED_TAG));
    return seen;
  }
}
