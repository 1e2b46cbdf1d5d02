package io.github.amiexplorer.model.batch;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What many images have in common, and which values each of them has of its own. A few thousand
 * shapes describe a million images. Two shapes are the same only where they are one object.
 * Immutable.
 */
public final class ImageShape {
  private static final Region NOWHERE = Region.of("-");

  private final Image common;
  private final List<OwnValue> values;

  private ImageShape(Image common, List<OwnValue> values) {
    this.common = common;
    this.values = values;
  }

  /**
   * The shape of an image, or {@code null} where shape and values would not make the same image
   * again.
   *
   * @param values which values are its own, in the order in which batches have them
   * @param texts the values
   */
  public static @Nullable ImageShape of(Image image, List<OwnValue> values, List<String> texts) {
    ImageShape shape = new ImageShape(common(image), List.copyOf(values));
    return shape.image(image.region(), texts).equals(image) ? shape : null;
  }

  /** Watermarks and findings are own too, but few images have any: those have no shape. */
  private static Image common(Image image) {
    List<BlockDeviceMapping> devices = new ArrayList<>();
    for (BlockDeviceMapping each : image.blockDeviceMappings()) {
      EbsBlockDevice ebs = each.ebs();
      devices.add(ebs == null ? each : with(each, ebs.with(null, null)));
    }
    return ImageBuilder.from(image)
        .region(NOWHERE)
        .id("")
        .name(null)
        .description(null)
        .ownerId(null)
        .imageLocation(null)
        .creationDate(null)
        .deprecationTime(null)
        .lastLaunchedTime(null)
        .sourceImageId(null)
        .sourceImageRegion(null)
        .sourceInstanceId(null)
        .publicSsmParameterName(null)
        .imageWatermarks(List.of())
        .scanResults(null)
        .blockDeviceMappings(devices)
        .tags(keys(image.tags()))
        .build();
  }

  private static BlockDeviceMapping with(BlockDeviceMapping mapping, EbsBlockDevice ebs) {
    return new BlockDeviceMapping(
        mapping.deviceName(), mapping.virtualName(), mapping.noDevice(), ebs);
  }

  private static Map<String, String> keys(Map<String, String> tags) {
    Map<String, String> keys = new TreeMap<>();
    tags.keySet().forEach(each -> keys.put(each, ""));
    return keys;
  }

  /** An image without own values: no id, no Region, tags with empty values. */
  public Image common() {
    return common;
  }

  /** The own values in the order in which batches have them. */
  public List<OwnValue> values() {
    return values;
  }

  /**
   * An image of this shape.
   *
   * @param texts its values, as many as {@link #values}
   */
  public Image image(Region region, List<String> texts) {
    ImageBuilder image = ImageBuilder.from(common).region(region);
    List<BlockDeviceMapping> devices = new ArrayList<>(common.blockDeviceMappings());
    Map<String, String> tags = new TreeMap<>(common.tags());
    for (int at = 0; at < values.size(); at++) {
      set(image, values.get(at), texts.get(at), devices, tags);
    }
    return image.blockDeviceMappings(devices).tags(tags).build();
  }

  private static void set(
      ImageBuilder image,
      OwnValue value,
      String text,
      List<BlockDeviceMapping> devices,
      Map<String, String> tags) {
    switch (value.field()) {
      case ID -> image.id(text);
      case NAME -> image.name(text);
      case DESCRIPTION -> image.description(text);
      case OWNER_ID -> image.ownerId(text);
      case LOCATION -> image.imageLocation(text);
      case CREATION_DATE -> image.creationDate(text);
      case DEPRECATION_TIME -> image.deprecationTime(text);
      case LAST_LAUNCHED_TIME -> image.lastLaunchedTime(text);
      case SOURCE_IMAGE_ID -> image.sourceImageId(text);
      case SOURCE_IMAGE_REGION -> image.sourceImageRegion(text);
      case SOURCE_INSTANCE_ID -> image.sourceInstanceId(text);
      case PUBLIC_SSM_PARAMETER_NAME -> image.publicSsmParameterName(text);
      case TAG -> tags.put(value.tagKey(), text);
      case SNAPSHOT_ID, KMS_KEY_ID -> {
        BlockDeviceMapping device = devices.get(value.device());
        EbsBlockDevice ebs = device.ebs();
        if (ebs != null) {
          boolean key = value.field() == OwnField.KMS_KEY_ID;
          devices.set(
              value.device(),
              with(device, ebs.with(key ? ebs.snapshotId() : text, key ? text : ebs.kmsKeyId())));
        }
      }
    }
  }
}
