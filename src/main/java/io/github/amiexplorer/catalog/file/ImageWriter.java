package io.github.amiexplorer.catalog.file;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes images; a text is written once and referred to afterwards. {@link ImageReader} reads the
 * same fields in the same order.
 */
final class ImageWriter {
  static final int NONE = -1;
  static final int NEW = -2;

  private final DataOutputStream out;
  private final Map<String, Integer> written = new HashMap<>();

  ImageWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(Image image) throws IOException {
    text(image.id());
    text(image.name());
    text(image.description());
    text(image.ownerId());
    text(image.ownerAlias());
    text(image.imageLocation());
    text(image.imageType());
    text(image.state());
    StateReason reason = image.stateReason();
    out.writeBoolean(reason != null);
    if (reason != null) {
      text(reason.code());
      text(reason.message());
    }
    out.writeBoolean(image.isPublic());
    text(image.creationDate());
    text(image.deprecationTime());
    text(image.lastLaunchedTime());
    text(image.deregistrationProtection());
    truth(image.imageAllowed());
    truth(image.freeTierEligible());
    text(image.architecture());
    text(image.platform());
    text(image.platformDetails());
    text(image.usageOperation());
    text(image.virtualizationType());
    text(image.hypervisor());
    text(image.bootMode());
    text(image.tpmSupport());
    text(image.imdsSupport());
    truth(image.enaSupport());
    text(image.sriovNetSupport());
    text(image.kernelId());
    text(image.ramdiskId());
    text(image.rootDeviceName());
    text(image.rootDeviceType());
    out.writeInt(image.blockDeviceMappings().size());
    for (BlockDeviceMapping mapping : image.blockDeviceMappings()) {
      mapping(mapping);
    }
    out.writeInt(image.productCodes().size());
    for (ProductCode code : image.productCodes()) {
      text(code.id());
      text(code.type());
    }
    out.writeInt(image.tags().size());
    for (Map.Entry<String, String> tag : image.tags().entrySet()) {
      text(tag.getKey());
      text(tag.getValue());
    }
    text(image.sourceImageId());
    text(image.sourceImageRegion());
    text(image.sourceInstanceId());
    text(image.publicSsmParameterName());
    out.writeInt(image.imageWatermarks().size());
    for (ImageWatermark mark : image.imageWatermarks()) {
      text(mark.key());
      text(mark.sourceImageId());
      text(mark.sourceImageRegion());
      time(mark.sourceImageCreationTime());
      time(mark.watermarkCreationTime());
    }
    scan(image.scanResults());
    InstanceTypeSpecification types = image.instanceTypeSpecification();
    out.writeBoolean(types != null);
    if (types != null) {
      texts(types.supportedInstanceTypes());
      texts(types.unsupportedInstanceTypes());
    }
  }

  private void mapping(BlockDeviceMapping mapping) throws IOException {
    text(mapping.deviceName());
    text(mapping.virtualName());
    text(mapping.noDevice());
    EbsBlockDevice ebs = mapping.ebs();
    out.writeBoolean(ebs != null);
    if (ebs != null) {
      truth(ebs.deleteOnTermination());
      number(ebs.iops());
      text(ebs.snapshotId());
      number(ebs.volumeSize());
      text(ebs.volumeType());
      text(ebs.kmsKeyId());
      number(ebs.throughput());
      text(ebs.outpostArn());
      text(ebs.availabilityZone());
      text(ebs.availabilityZoneId());
      truth(ebs.encrypted());
      number(ebs.volumeInitializationRate());
      number(ebs.ebsCardIndex());
    }
  }

  private void scan(@Nullable ScanResults scan) throws IOException {
    out.writeBoolean(scan != null);
    if (scan != null) {
      text(scan.highestFindingSeverityLabel());
      time(scan.findingScanDate());
      time(scan.informationalFixAvailableSince());
      time(scan.lowFixAvailableSince());
      time(scan.mediumFixAvailableSince());
      time(scan.highFixAvailableSince());
      time(scan.criticalFixAvailableSince());
    }
  }

  private void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String each : texts) {
      text(each);
    }
  }

  private void text(@Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(NONE);
      return;
    }
    Integer known = written.putIfAbsent(text, written.size());
    if (known != null) {
      out.writeInt(known);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(NEW);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void truth(@Nullable Boolean truth) throws IOException {
    out.writeByte(truth == null ? NONE : truth ? 1 : 0);
  }

  private void number(@Nullable Integer number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeInt(number);
    }
  }

  private void time(@Nullable Instant time) throws IOException {
    out.writeBoolean(time != null);
    if (time != null) {
      out.writeLong(time.getEpochSecond());
      out.writeInt(time.getNano());
    }
  }
}
