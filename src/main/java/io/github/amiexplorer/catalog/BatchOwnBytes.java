package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.batch.ImageBatch;
import io.github.amiexplorer.model.batch.OwnField;
import java.util.Arrays;

/** Writes {@link OwnBytes} from the bytes of a batch: the same bytes as from the image. */
final class BatchOwnBytes {
  private BatchOwnBytes() {}

  static void write(ByteSink out, ImageBatch batch, int row, ShapeCode shape, boolean packedId) {
    int id = packedId ? -1 : shape.place(OwnField.ID);
    int created = odd(batch, row, shape.place(OwnField.CREATION_DATE), false);
    int launched = odd(batch, row, shape.place(OwnField.LAST_LAUNCHED_TIME), true);
    int deprecates = odd(batch, row, shape.place(OwnField.DEPRECATION_TIME), true);
    int location = shape.place(OwnField.LOCATION);
    boolean noLocation = location < 0;
    location = noLocation || isUsualLocation(batch, row, shape, location) ? -1 : location;
    int source = shape.place(OwnField.SOURCE_IMAGE_ID);
    int sourceRegion = shape.place(OwnField.SOURCE_IMAGE_REGION);
    int instance = shape.place(OwnField.SOURCE_INSTANCE_ID);
    int parameter = shape.place(OwnField.PUBLIC_SSM_PARAMETER_NAME);
    boolean devices = any(shape.snapshots()) || any(shape.keys());
    out.number(
        flag(id >= 0, OwnBytes.ID)
            | flag(created >= 0, OwnBytes.CREATED)
            | flag(launched >= 0, OwnBytes.LAUNCHED)
            | flag(deprecates >= 0, OwnBytes.DEPRECATES)
            | flag(location >= 0, OwnBytes.LOCATION)
            | flag(noLocation, OwnBytes.LOCATION_NONE)
            | flag(source >= 0 || sourceRegion >= 0, OwnBytes.SOURCE)
            | flag(instance >= 0, OwnBytes.INSTANCE)
            | flag(parameter >= 0, OwnBytes.PARAMETER)
            | flag(devices, OwnBytes.DEVICES));
    some(out, batch, row, id);
    some(out, batch, row, created);
    some(out, batch, row, launched);
    some(out, batch, row, deprecates);
    some(out, batch, row, location);
    if (source >= 0 || sourceRegion >= 0) {
      id(out, OwnBytes.AMI, batch, row, source);
      RowCoder.put(out, batch, row, sourceRegion);
    }
    some(out, batch, row, instance);
    some(out, batch, row, parameter);
    for (int at = 0; devices && at < shape.snapshots().length; at++) {
      id(out, OwnBytes.SNAPSHOT, batch, row, shape.snapshots()[at]);
      RowCoder.put(out, batch, row, shape.keys()[at]);
    }
  }

  private static int flag(boolean on, int flag) {
    return on ? flag : 0;
  }

  private static boolean any(int[] places) {
    for (int each : places) {
      if (each >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void some(ByteSink out, ImageBatch batch, int row, int place) {
    if (place >= 0) {
      RowCoder.put(out, batch, row, place);
    }
  }

  /** The place where the column does not hold the time exactly, else -1. */
  private static int odd(ImageBatch batch, int row, int place, boolean seconds) {
    if (place < 0) {
      return -1;
    }
    long millis = Moments.canonical(batch.bytes(), batch.from(row, place), batch.to(row, place));
    boolean exact = millis != Candidate.NEVER && (!seconds || Segment.fitsSeconds(millis));
    return exact ? -1 : place;
  }

  private static boolean isUsualLocation(ImageBatch batch, int row, ShapeCode shape, int location) {
    int owner = shape.place(OwnField.OWNER_ID);
    int name = shape.place(OwnField.NAME);
    if (owner < 0 || name < 0) {
      return false;
    }
    byte[] bytes = batch.bytes();
    int from = batch.from(row, location);
    int to = batch.to(row, location);
    int slash = from + batch.to(row, owner) - batch.from(row, owner);
    return slash < to
        && bytes[slash] == '/'
        && isSame(batch, row, owner, from, slash)
        && isSame(batch, row, name, slash + 1, to);
  }

  private static boolean isSame(ImageBatch batch, int row, int place, int from, int to) {
    byte[] bytes = batch.bytes();
    return Arrays.equals(bytes, batch.from(row, place), batch.to(row, place), bytes, from, to);
  }

  private static void id(ByteSink out, String prefix, ImageBatch batch, int row, int place) {
    int from = place < 0 ? 0 : batch.from(row, place);
    int to = place < 0 ? 0 : batch.to(row, place);
    PackedId packed = PackedId.of(prefix, batch.bytes(), from, to);
    out.put(packed.lead());
    if (packed.lead() == PackedId.NONE) {
      RowCoder.put(out, batch, row, place);
    } else {
      out.eight(packed.bits());
    }
  }
}
