package io.github.amiexplorer.catalog.file;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ImageWriter} wrote, field by field. */
final class ImageReader {
  /** No list of an image is longer; more means that this is not such a file. */
  private static final int LONGEST_LIST = 10_000;

  private static final int LONGEST_TEXT = 1 << 20;

  private final DataInputStream in;
  private final Region region;
  private final List<String> read = new ArrayList<>();

  ImageReader(DataInputStream in, Region region) {
    this.in = in;
    this.region = region;
  }

  Image read() throws IOException {
    ImageBuilder image = Image.builder(region, required());
    image
        .name(text())
        .description(text())
        .ownerId(text())
        .ownerAlias(text())
        .imageLocation(text())
        .imageType(text())
        .state(text())
        .stateReason(in.readBoolean() ? new StateReason(text(), text()) : null)
        .isPublic(in.readBoolean())
        .creationDate(text())
        .deprecationTime(text())
        .lastLaunchedTime(text())
        .deregistrationProtection(text())
        .imageAllowed(truth())
        .freeTierEligible(truth())
        .architecture(text())
        .platform(text())
        .platformDetails(text())
        .usageOperation(text())
        .virtualizationType(text())
        .hypervisor(text())
        .bootMode(text())
        .tpmSupport(text())
        .imdsSupport(text())
        .enaSupport(truth())
        .sriovNetSupport(text())
        .kernelId(text())
        .ramdiskId(text())
        .rootDeviceName(text())
        .rootDeviceType(text());
    List<BlockDeviceMapping> mappings = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      mappings.add(mapping());
    }
    List<ProductCode> codes = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      codes.add(new ProductCode(text(), text()));
    }
    Map<String, String> tags = new TreeMap<>();
    for (int left = count(); left > 0; left--) {
      tags.put(required(), required());
    }
    image
        .blockDeviceMappings(mappings)
        .productCodes(codes)
        .tags(tags)
        .sourceImageId(text())
        .sourceImageRegion(text())
        .sourceInstanceId(text())
        .publicSsmParameterName(text());
    List<ImageWatermark> marks = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      marks.add(new ImageWatermark(text(), text(), text(), time(), time()));
    }
    return image
        .imageWatermarks(marks)
        .scanResults(
            in.readBoolean()
                ? new ScanResults(text(), time(), time(), time(), time(), time(), time())
                : null)
        .instanceTypeSpecification(
            in.readBoolean() ? new InstanceTypeSpecification(texts(), texts()) : null)
        .build();
  }

  private BlockDeviceMapping mapping() throws IOException {
    String device = text();
    String virtual = text();
    String suppressed = text();
    return new BlockDeviceMapping(
        device,
        virtual,
        suppressed,
        in.readBoolean()
            ? new EbsBlockDevice(
                truth(), number(), text(), number(), text(), text(), number(), text(), text(),
                text(), truth(), number(), number())
            : null);
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      texts.add(required());
    }
    return List.copyOf(texts);
  }

  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > LONGEST_LIST) {
      throw new IOException("A list of " + count + " entries");
    }
    return count;
  }

  private String required() throws IOException {
    String text = text();
    if (text == null) {
      throw new IOException("A text is missing");
    }
    return text;
  }

  private @Nullable String text() throws IOException {
    int reference = in.readInt();
    if (reference == ImageWriter.NONE) {
      return null;
    }
    if (reference != ImageWriter.NEW) {
      if (reference < 0 || reference >= read.size()) {
        throw new IOException("A reference to text " + reference);
      }
      return read.get(reference);
    }
    int length = in.readInt();
    if (length < 0 || length > LONGEST_TEXT) {
      throw new IOException("A text of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    read.add(text);
    return text;
  }

  private @Nullable Boolean truth() throws IOException {
    byte truth = in.readByte();
    return truth == ImageWriter.NONE ? null : truth == 1;
  }

  private @Nullable Integer number() throws IOException {
    return in.readBoolean() ? in.readInt() : null;
  }

  private @Nullable Instant time() throws IOException {
    return in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
  }
}
