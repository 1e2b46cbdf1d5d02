package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.Ec2Time;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import io.github.amiexplorer.model.batch.OwnField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.DateUtils;

/**
 * Reads one image of {@code DescribeImages}, all 41 fields, by the names that EC2's query protocol
 * gives them. Texts that many images repeat are shared.
 */
final class ImageElement {
  private final XmlCursor xml;
  private final ElementLooks looks;

  /**
   * Reads what {@code xml} stands in.
   *
   * @param looks learns where the image's own values lie
   */
  ImageElement(XmlCursor xml, ElementLooks looks) {
    this.xml = xml;
    this.looks = looks;
  }

  /** The image whose element was just entered, or {@code null} where it does not name its id. */
  @Nullable Image read(Region region) {
    ImageBuilder image = Image.builder(region, "");
    String id = "";
    int here = xml.depth();
    while (xml.child(here)) {
      switch (xml.name()) {
        case "imageId" -> id = own(OwnField.ID);
        case "name" -> image.name(own(OwnField.NAME));
        case "description" -> image.description(own(OwnField.DESCRIPTION));
        case "imageOwnerId" -> image.ownerId(own(OwnField.OWNER_ID));
        case "imageOwnerAlias" -> image.ownerAlias(xml.shared());
        case "imageLocation" -> image.imageLocation(own(OwnField.LOCATION));
        case "imageType" -> image.imageType(xml.shared());
        case "imageState" -> image.state(xml.shared());
        case "stateReason" -> image.stateReason(stateReason());
        case "isPublic" -> image.isPublic(flag());
        case "creationDate" -> image.creationDate(own(OwnField.CREATION_DATE));
        case "deprecationTime" -> image.deprecationTime(own(OwnField.DEPRECATION_TIME));
        case "lastLaunchedTime" -> image.lastLaunchedTime(own(OwnField.LAST_LAUNCHED_TIME));
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
        case "sourceImageId" -> image.sourceImageId(own(OwnField.SOURCE_IMAGE_ID));
        case "sourceImageRegion" -> image.sourceImageRegion(own(OwnField.SOURCE_IMAGE_REGION));
        case "sourceInstanceId" -> image.sourceInstanceId(own(OwnField.SOURCE_INSTANCE_ID));
        case "publicSsmParameterName" ->
            image.publicSsmParameterName(own(OwnField.PUBLIC_SSM_PARAMETER_NAME));
        case "imageWatermarkSet" -> image.imageWatermarks(items(this::watermark));
        case "scanResults" -> image.scanResults(scan());
        case "instanceTypeSpecification" -> image.instanceTypeSpecification(specification());
        default -> {}
      }
    }
    return id.isBlank() ? null : image.id(id).build();
  }

  /** Reads an item, given its depth and how many were before it. */
  @FunctionalInterface
  private interface ItemReader<T> {
    T read(int here, int before);
  }

  private <T> List<T> items(ItemReader<T> reader) {
    List<T> items = new ArrayList<>(2);
    int here = xml.depth();
    while (xml.child(here)) {
      if (xml.name().equals("item")) {
        items.add(reader.read(xml.depth(), items.size()));
      }
    }
    return items;
  }

  private String own(OwnField field) {
    String text = xml.text();
    looks.note(field, 0, "", xml, text);
    return text;
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
      String text = xml.text();
      Instant time = Ec2Time.parse(text);
      return time == null ? DateUtils.parseIso8601Date(text) : time;
    } catch (RuntimeException wrong) {
      throw NotAnAnswerException.wrapped("The answer has a time that is none");
    }
  }

  private BlockDeviceMapping device(int here, int before) {
    return new DeviceElement(xml, looks, before, this::flag, this::number).read(here);
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

  private ProductCode productCode(int here, int before) {
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
      int noted = looks.values().size();
      int here = xml.depth();
      while (xml.child(here)) {
        switch (xml.name()) {
          case "key" -> key = xml.shared();
          case "value" -> {
            value = xml.shared();
            looks.note(OwnField.TAG, 0, "", xml, value);
          }
          default -> {}
        }
      }
      looks.tag(noted, key);
      if (key != null) {
        tags.put(key, value);
      }
    }
    return tags;
  }

  private ImageWatermark watermark(int here, int before) {
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
