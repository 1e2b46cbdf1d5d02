package io.github.amiexplorer.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the members of EC2's {@code Image} shape in the order of its model. */
final class ImageJsonWriter {
  private final JsonGenerator json;

  ImageJsonWriter(JsonGenerator json) {
    this.json = json;
  }

  void image(Image image) throws IOException {
    json.writeStartObject();
    text("PlatformDetails", image.platformDetails());
    text("UsageOperation", image.usageOperation());
    mappings(image.blockDeviceMappings());
    text("Description", image.description());
    flag("EnaSupport", image.enaSupport());
    text("Hypervisor", image.hypervisor());
    text("ImageOwnerAlias", image.ownerAlias());
    text("Name", image.name());
    text("RootDeviceName", image.rootDeviceName());
    text("RootDeviceType", image.rootDeviceType());
    text("SriovNetSupport", image.sriovNetSupport());
    stateReason(image.stateReason());
    tags(image.tags());
    text("VirtualizationType", image.virtualizationType());
    text("BootMode", image.bootMode());
    text("TpmSupport", image.tpmSupport());
    text("DeprecationTime", image.deprecationTime());
    text("ImdsSupport", image.imdsSupport());
    text("SourceInstanceId", image.sourceInstanceId());
    text("DeregistrationProtection", image.deregistrationProtection());
    text("LastLaunchedTime", image.lastLaunchedTime());
    flag("ImageAllowed", image.imageAllowed());
    text("SourceImageId", image.sourceImageId());
    text("SourceImageRegion", image.sourceImageRegion());
    flag("FreeTierEligible", image.freeTierEligible());
    text("PublicSsmParameterName", image.publicSsmParameterName());
    watermarks(image.imageWatermarks());
    scanResults(image.scanResults());
    instanceTypes(image.instanceTypeSpecification());
    text("ImageId", image.id());
    text("ImageLocation", image.imageLocation());
    text("State", image.state());
    text("OwnerId", image.ownerId());
    text("CreationDate", image.creationDate());
    json.writeBooleanField("Public", image.isPublic());
    productCodes(image.productCodes());
    text("Architecture", image.architecture());
    text("ImageType", image.imageType());
    text("KernelId", image.kernelId());
    text("RamdiskId", image.ramdiskId());
    text("Platform", image.platform());
    json.writeEndObject();
  }

  private void mappings(List<BlockDeviceMapping> mappings) throws IOException {
    if (mappings.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("BlockDeviceMappings");
    for (BlockDeviceMapping mapping : mappings) {
      json.writeStartObject();
      EbsBlockDevice ebs = mapping.ebs();
      if (ebs != null) {
        ebs(ebs);
      }
      text("NoDevice", mapping.noDevice());
      text("DeviceName", mapping.deviceName());
      text("VirtualName", mapping.virtualName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void ebs(EbsBlockDevice ebs) throws IOException {
    json.writeObjectFieldStart("Ebs");
    flag("DeleteOnTermination", ebs.deleteOnTermination());
    number("Iops", ebs.iops());
    text("SnapshotId", ebs.snapshotId());
    number("VolumeSize", ebs.volumeSize());
    text("VolumeType", ebs.volumeType());
    text("KmsKeyId", ebs.kmsKeyId());
    number("Throughput", ebs.throughput());
    text("OutpostArn", ebs.outpostArn());
    text("AvailabilityZone", ebs.availabilityZone());
    text("AvailabilityZoneId", ebs.availabilityZoneId());
    flag("Encrypted", ebs.encrypted());
    number("VolumeInitializationRate", ebs.volumeInitializationRate());
    number("EbsCardIndex", ebs.ebsCardIndex());
    json.writeEndObject();
  }

  private void stateReason(@Nullable StateReason reason) throws IOException {
    if (reason == null) {
      return;
    }
    json.writeObjectFieldStart("StateReason");
    text("Code", reason.code());
    text("Message", reason.message());
    json.writeEndObject();
  }

  private void tags(Map<String, String> tags) throws IOException {
    if (tags.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("Tags");
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      json.writeStartObject();
      json.writeStringField("Key", tag.getKey());
      json.writeStringField("Value", tag.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void productCodes(List<ProductCode> codes) throws IOException {
    if (codes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("ProductCodes");
    for (ProductCode code : codes) {
      json.writeStartObject();
      text("ProductCodeId", code.id());
      text("ProductCodeType", code.type());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void watermarks(List<ImageWatermark> watermarks) throws IOException {
    if (watermarks.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("ImageWatermarks");
    for (ImageWatermark watermark : watermarks) {
      json.writeStartObject();
      text("WatermarkKey", watermark.key());
      text("SourceImageRegion", watermark.sourceImageRegion());
      text("SourceImageId", watermark.sourceImageId());
      time("SourceImageCreationTime", watermark.sourceImageCreationTime());
      time("WatermarkCreationTime", watermark.watermarkCreationTime());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void scanResults(@Nullable ScanResults scan) throws IOException {
    if (scan == null) {
      return;
    }
    json.writeObjectFieldStart("ScanResults");
    text("HighestFindingSeverityLabel", scan.highestFindingSeverityLabel());
    time("FindingScanDate", scan.findingScanDate());
    time("InformationalFixAvailableSince", scan.informationalFixAvailableSince());
    time("LowFixAvailableSince", scan.lowFixAvailableSince());
    time("MediumFixAvailableSince", scan.mediumFixAvailableSince());
    time("HighFixAvailableSince", scan.highFixAvailableSince());
    time("CriticalFixAvailableSince", scan.criticalFixAvailableSince());
    json.writeEndObject();
  }

  private void instanceTypes(@Nullable InstanceTypeSpecification rule) throws IOException {
    if (rule == null) {
      return;
    }
    json.writeObjectFieldStart("InstanceTypeSpecification");
    typeList("SupportedInstanceTypes", rule.supportedInstanceTypes());
    typeList("UnsupportedInstanceTypes", rule.unsupportedInstanceTypes());
    json.writeEndObject();
  }

  private void typeList(String member, List<String> types) throws IOException {
    if (types.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(member);
    for (String type : types) {
      json.writeStartObject();
      json.writeStringField("InstanceType", type);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String member, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(member, value);
    }
  }

  private void flag(String member, @Nullable Boolean value) throws IOException {
    if (value != null) {
      json.writeBooleanField(member, value);
    }
  }

  private void number(String member, @Nullable Integer value) throws IOException {
    if (value != null) {
      json.writeNumberField(member, value);
    }
  }

  private void time(String member, @Nullable Instant value) throws IOException {
    if (value != null) {
      json.writeStringField(member, value.toString());
    }
  }
}
