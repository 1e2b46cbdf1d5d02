package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.batch.ImageShape;
import io.github.amiexplorer.model.batch.OwnField;
import io.github.amiexplorer.model.batch.OwnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the catalogue has to know of a shape, worked out once: the family, and where the values are
 * that it asks for. A place of -1 is that of no value.
 *
 * @param owners those of its alias and visibility
 * @param places by {@link OwnField}
 * @param tagKeys the keys of its tags in their order, as {@link ByteSink} writes texts
 * @param tagValues the places of their values
 * @param snapshots for each device with a volume
 * @param keys for each device with a volume
 */
record ShapeCode(
    int family,
    Image common,
    OwnerNumbers owners,
    int[] places,
    byte[][] tagKeys,
    int[] tagValues,
    int[] snapshots,
    int[] keys) {

  static ShapeCode of(ImageShape shape, int family, OwnerNumbers owners) {
    int[] places = new int[OwnField.values().length];
    Arrays.fill(places, -1);
    Map<String, Integer> tags = new TreeMap<>();
    shape.common().tags().keySet().forEach(each -> tags.put(each, -1));
    int devices = shape.common().blockDeviceMappings().size();
    int[] snapshots = new int[devices];
    int[] keys = new int[devices];
    Arrays.fill(snapshots, -1);
    Arrays.fill(keys, -1);
    for (int at = 0; at < shape.values().size(); at++) {
      OwnValue value = shape.values().get(at);
      places[value.field().ordinal()] = at;
      switch (value.field()) {
        case TAG -> tags.put(value.tagKey(), at);
        case SNAPSHOT_ID -> snapshots[value.device()] = at;
        case KMS_KEY_ID -> keys[value.device()] = at;
        default -> {}
      }
    }
    return new ShapeCode(
        family,
        shape.common(),
        owners,
        places,
        tags.keySet().stream().map(ShapeCode::written).toArray(byte[][]::new),
        tags.values().stream().mapToInt(each -> each).toArray(),
        ofVolumes(shape.common().blockDeviceMappings(), snapshots),
        ofVolumes(shape.common().blockDeviceMappings(), keys));
  }

  private static byte[] written(String text) {
    ByteSink bytes = new ByteSink();
    bytes.text(text);
    return Arrays.copyOf(bytes.array(), bytes.size());
  }

  private static int[] ofVolumes(List<BlockDeviceMapping> devices, int[] places) {
    List<Integer> some = new ArrayList<>();
    for (int at = 0; at < places.length; at++) {
      if (devices.get(at).ebs() != null) {
        some.add(places[at]);
      }
    }
    return some.stream().mapToInt(each -> each).toArray();
  }

  /** The place of the value of a field. */
  int place(OwnField field) {
    return places[field.ordinal()];
  }
}
