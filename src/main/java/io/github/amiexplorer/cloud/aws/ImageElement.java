package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.DateUtils;

/**
 * Reads one image of {@code DescribeImages}, all 41 fields, by the names that EC2's query protocol
 * gives them. Texts that many images repeat are shared.
 */
final class ImageElement {
  private final XmlCursor xml;

  ImageElement(XmlCursor xml) {
    this.xml = xml;
  }

  /** The image whose element was just entered, or {@code null} where it does not name its id. */
  @Nullable Image read(Region region) {
    ImageBuilder image = Image.builder(region, "");
    String id = "";
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "imageId" -> id = xml.text();
        case "name" -> image.name(xml.text());
        case "description" -> image.description(xml.shared());
        case "imageOwnerId" -> image.ownerId(xml.shared());
        case "imageOwnerAlias" -> image.ownerAlias(xml.shared());
        case "imageLocation" -> image.imageLocation(xml.text());
        case "imageType" -> image.imageType(xml.shared());
        case "imageState" -> image.state(xml.shared());
        case "stateReason" -> image.stateReason(stateReason());
        case "isPublic" -> image.isPublic(flag());
        case "creationDate" -> image.creationDate(xml.text());
        case "deprecationTime" -> image.deprecationTime(xml.text());
        case "lastLaunchedTime" -> image.lastLaunchedTime(xml.text());
        case "deregistrationProtection" -> image.deregistrationProtection(xml.shared());
        case "imageAllowed" -> image.imageAllowed(flag());
        case "freeTierEligible" -> image.freeTierEligible(flag());
        case "architecture" -> image.architecture(xml.shared());
        case "platform" -> image.platform(xml.shared());
        case "platformDetails" -> image.platformDetails(xml.shared());
        case "usageOperation" -> image.usageOperation(xml.shared());
        case "virtualizationType" -> image.virtualizationType(xml.shared());
        case "hypervisor" -> image.hypervisor(xml.shared());
        case "bootMode" -> image.bootMode(xml.shared());
        case "tpmSupport" -> image.tpmSupport(xml.shared());
        case "imdsSupport" -> image.imdsSupport(xml.shared());
        case "enaSupport" -> image.enaSupport(flag());
        case "sriovNetSupport" -> image.sriovNetSupport(xml.shared());
        case "kernelId" -> image.kernelId(xml.shared());
        case "ramdiskId" -> image.ramdiskId(xml.shared());
        case "rootDeviceName" -> image.rootDeviceName(xml.shared());
        case "rootDeviceType" -> image.rootDeviceType(xml.shared());
        case "blockDeviceMapping" -> image.blockDeviceMappings(items(this::device));
        case "productCodes" -> image.productCodes(items(this::productCode));
        case "tagSet" -> image.tags(tags());
        case "sourceImageId" -> image.sourceImageId(xml.text());
        case "sourceImageRegion" -> image.sourceImageRegion(xml.shared());
        case "sourceInstanceId" -> image.sourceInstanceId(xml.text());
        case "publicSsmParameterName" -> image.publicSsmParameterName(xml.text());
        case "imageWatermarkSet" -> image.imageWatermarks(items(this::watermark));
        case "scanResults" -> image.scanResults(scan());
        case "instanceTypeSpecification" -> image.instanceTypeSpecification(specification());
        default -> {}
      }
    }
    return id.isBlank() ? null : image.id(id).build();
  }

  private <T> List<T> items(Function<Integer, T> reader) {
    List<T> items = new ArrayList<>(2);
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("item")) {
        items.add(reader.apply(xml.depth()));
      }
    }
    return items;
  }

  private boolean flag() {
    return Boolean.parseBoolean(xml.shared());
  }

  private int number() {
    String text = xml.shared();
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException wrong) {
      throw NotAnAnswerException.wrapped("The answer has a number that is none");
    }
  }

  private Instant time() {
    try {
      return DateUtils.parseIso8601Date(xml.text());
    } catch (RuntimeException wrong) {
      throw NotAnAnswerException.wrapped("The answer has a time that is none");
    }
  }

  private BlockDeviceMapping device(int here) {
    return new DeviceElement(xml, this::flag, this::number).read(here);
  }

  private StateReason stateReason() {
    String code = null;
    String message = null;
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "code" -> code = xml.shared();
        case "message" -> message = xml.shared();
        default -> {}
      }
    }
    return new StateReason(code, message);
  }

  private ProductCode productCode(int here) {
    String code = null;
    String type = null;
    while (xml.child(here)) {
      switch (xml.name()) {
        case "productCode" -> code = xml.shared();
        case "type" -> type = xml.shared();
        default -> {}
      }
    }
    return new ProductCode(code, type);
  }

  private Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    int set = xml.depth();
    while (xml.child(set)) {
      String key = null;
      String value = "";
      int here = xml.depth();
      while (xml.child(here)) {
        switch (xml.name()) {
          case "key" -> key = xml.shared();
          case "value" -> value = xml.shared();
          default -> {}
        }
      }
      if (key != null) {
        tags.put(key, value);
      }
    }
    return tags;
  }

  private ImageWatermark watermark(int here) {
    String key = null;
    String image = null;
    String region = null;
    Instant created = null;
    Instant marked = null;
    while (xml.child(here)) {
      switch (xml.name()) {
        case "watermarkKey" -> key = xml.shared();
        case "sourceImageId" -> image = xml.text();
        case "sourceImageRegion" -> region = xml.shared();
        case "sourceImageCreationTime" -> created = time();
        case "watermarkCreationTime" -> marked = time();
        default -> {}
      }
    }
    return new ImageWatermark(key, image, region, created, marked);
  }

  private ScanResults scan() {
    String label = null;
    Instant scanned = null;
    Instant informational = null;
    Instant low = null;
    Instant medium = null;
    Instant high = null;
    Instant critical = null;
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "highestFindingSeverityLabel" -> label = xml.shared();
        case "findingScanDate" -> scanned = time();
        case "informationalFixAvailableSince" -> informational = time();
        case "lowFixAvailableSince" -> low = time();
        case "mediumFixAvailableSince" -> medium = time();
        case "highFixAvailableSince" -> high = time();
        case "criticalFixAvailableSince" -> critical = time();
        default -> {}
      }
    }
    return new ScanResults(label, scanned, informational, low, medium, high, critical);
  }

  private InstanceTypeSpecification specification() {
    List<String> supported = List.of();
    List<String> unsupported = List.of();
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "supportedInstanceTypeSet" -> supported = types();
        case "unsupportedInstanceTypeSet" -> unsupported = types();
        default -> {}
      }
    }
    return new InstanceTypeSpecification(supported, unsupported);
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    int set = xml.depth();
    while (xml.child(set)) {
      int here = xml.depth();
      while (xml.child(here)) {
        if (xml.name().equals("instanceType")) {
          types.add(xml.shared());
        }
      }
    }
    return List.copyOf(types);
  }
}
