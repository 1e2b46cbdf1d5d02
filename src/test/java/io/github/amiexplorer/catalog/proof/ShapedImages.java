package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.batch.ImageBatch;
import io.github.amiexplorer.model.batch.ImageBatchBuilder;
import io.github.amiexplorer.model.batch.ImageShape;
import io.github.amiexplorer.model.batch.OwnField;
import io.github.amiexplorer.model.batch.OwnValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Images as a cloud hands them over: as a shape and values, where bytes can hold them. */
final class ShapedImages {
  private final Map<List<Object>, ImageShape> shapes = new HashMap<>();

  ImageBatch batch(Region region, List<Image> images) {
    ImageBatchBuilder batch = new ImageBatchBuilder(region);
    for (Image image : images) {
      List<OwnValue> values = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      values(image, values, texts);
      ImageShape shape = ImageShape.of(image, values, texts);
      if (shape == null || !texts.stream().allMatch(ShapedImages::isUtf8)) {
        batch.add(image);
      } else {
        for (String text : texts) {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          batch.value(bytes, 0, bytes.length);
        }
        batch.add(shapes.computeIfAbsent(List.of(shape.common(), values), key -> shape));
      }
    }
    return batch.build();
  }

  private static boolean isUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
  }

  private static void values(Image image, List<OwnValue> values, List<String> texts) {
    image.tags().forEach((key, value) -> add(values, texts, OwnField.TAG, 0, key, value));
    add(values, texts, OwnField.ID, 0, "", image.id());
    add(values, texts, OwnField.NAME, 0, "", image.name());
    add(values, texts, OwnField.DESCRIPTION, 0, "", image.description());
    add(values, texts, OwnField.OWNER_ID, 0, "", image.ownerId());
    add(values, texts, OwnField.LOCATION, 0, "", image.imageLocation());
    add(values, texts, OwnField.CREATION_DATE, 0, "", image.creationDate());
    add(values, texts, OwnField.DEPRECATION_TIME, 0, "", image.deprecationTime());
    add(values, texts, OwnField.LAST_LAUNCHED_TIME, 0, "", image.lastLaunchedTime());
    add(values, texts, OwnField.SOURCE_IMAGE_ID, 0, "", image.sourceImageId());
    add(values, texts, OwnField.SOURCE_IMAGE_REGION, 0, "", image.sourceImageRegion());
    add(values, texts, OwnField.SOURCE_INSTANCE_ID, 0, "", image.sourceInstanceId());
    add(values, texts, OwnField.PUBLIC_SSM_PARAMETER_NAME, 0, "", image.publicSsmParameterName());
    List<BlockDeviceMapping> devices = image.blockDeviceMappings();
    for (int at = devices.size() - 1; at >= 0; at--) {
      EbsBlockDevice ebs = devices.get(at).ebs();
      if (ebs != null) {
        add(values, texts, OwnField.SNAPSHOT_ID, at, "", ebs.snapshotId());
        add(values, texts, OwnField.KMS_KEY_ID, at, "", ebs.kmsKeyId());
      }
    }
  }

  private static void add(
      List<OwnValue> values,
      List<String> texts,
      OwnField field,
      int device,
      String tagKey,
      @Nullable String text) {
    if (text != null) {
      values.add(new OwnValue(field, device, tagKey));
      texts.add(text);
    }
  }
}
