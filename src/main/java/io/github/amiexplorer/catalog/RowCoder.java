package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.batch.ImageBatch;
import io.github.amiexplorer.model.batch.ImageShape;
import io.github.amiexplorer.model.batch.OwnField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns images into rows: numbers for what they share, bytes for what is their own. An image of a
 * batch goes from its bytes straight into the columns; both ways give the same row. Used under the
 * monitor of the codes.
 */
final class RowCoder {
  private static final String AMI = "ami-";

  private final Codes codes;
  private final SegmentBuilder rows;
  private final ByteSink text = new ByteSink();

  RowCoder(Codes codes, SegmentBuilder rows) {
    this.codes = codes;
    this.rows = rows;
  }

  /** Adds every image of a batch. */
  void add(ImageBatch batch) {
    for (int row = 0; row < batch.size(); row++) {
      ImageShape shape = batch.shape(row);
      if (shape == null) {
        add(batch.image(row));
      } else {
        add(batch, row, codes.shape(shape));
      }
    }
  }

  private void add(Image image) {
    PackedId id = PackedId.of(AMI, image.id());
    int owner = codes.owners().of(Owner.Key.of(image));
    int family = codes.kinds().family(image);
    writeText(image.name(), image.description(), image.tags());
    int code = codes.texts().find(text, owner, family);
    if (code < 0) {
      code = codes.texts().add(text, owner, codes.kinds().of(family, OperatingSystem.of(image)));
    }
    rows.add(
        id,
        Moments.millis(image.creationDate()),
        seconds(Moments.millis(image.lastLaunchedTime())),
        seconds(Moments.millis(image.deprecationTime())),
        owner,
        codes.texts().kind(code),
        code);
    OwnBytes.write(rows.own(), image, id.lead() != PackedId.NONE);
  }

  private void writeText(
      @Nullable String name, @Nullable String description, Map<String, String> tags) {
    text.clear();
    Texts.write(text, name, description, tags);
  }

  private void add(ImageBatch batch, int row, ShapeCode shape) {
    byte[] bytes = batch.bytes();
    int idAt = shape.place(OwnField.ID);
    PackedId id = PackedId.of(AMI, bytes, batch.from(row, idAt), batch.to(row, idAt));
    int owner = owner(batch, row, shape);
    text.clear();
    put(text, batch, row, shape.place(OwnField.NAME));
    put(text, batch, row, shape.place(OwnField.DESCRIPTION));
    text.number(shape.tagKeys().length);
    for (int at = 0; at < shape.tagKeys().length; at++) {
      text.append(shape.tagKeys()[at], 0, shape.tagKeys()[at].length);
      if (shape.tagValues()[at] < 0) {
        text.text("");
      } else {
        put(text, batch, row, shape.tagValues()[at]);
      }
    }
    int code = codes.texts().find(text, owner, shape.family());
    if (code < 0) {
      OperatingSystem system = system(batch, row, shape);
      code = codes.texts().add(text, owner, codes.kinds().of(shape.family(), system));
    }
    rows.add(
        id,
        millis(batch, row, shape.place(OwnField.CREATION_DATE)),
        seconds(millis(batch, row, shape.place(OwnField.LAST_LAUNCHED_TIME))),
        seconds(millis(batch, row, shape.place(OwnField.DEPRECATION_TIME))),
        owner,
        codes.texts().kind(code),
        code);
    BatchOwnBytes.write(rows.own(), batch, row, shape, id.lead() != PackedId.NONE);
  }

  private static OperatingSystem system(ImageBatch batch, int row, ShapeCode shape) {
    String owner = batch.text(row, shape.place(OwnField.OWNER_ID));
    return OperatingSystem.of(
        shape.common(),
        owner == null ? "" : owner,
        batch.text(row, shape.place(OwnField.NAME)),
        batch.text(row, shape.place(OwnField.DESCRIPTION)));
  }

  private int owner(ImageBatch batch, int row, ShapeCode shape) {
    int place = shape.place(OwnField.OWNER_ID);
    if (place < 0) {
      return shape.owners().none();
    }
    return shape.owners().of(batch.bytes(), batch.from(row, place), batch.to(row, place));
  }

  /** A value of a batch, or none, as {@link ByteSink#text} writes texts. */
  static void put(ByteSink out, ImageBatch batch, int row, int place) {
    if (place < 0) {
      out.number(0);
      return;
    }
    int from = batch.from(row, place);
    int length = batch.to(row, place) - from;
    out.number(length + 1L);
    out.append(batch.bytes(), from, length);
  }

  private static long millis(ImageBatch batch, int row, int place) {
    if (place < 0) {
      return Candidate.NEVER;
    }
    long canonical = Moments.canonical(batch.bytes(), batch.from(row, place), batch.to(row, place));
    return canonical != Candidate.NEVER ? canonical : Moments.millis(batch.text(row, place));
  }

  /** Odd moments are kept rounded down for questions; exact they are among the own bytes. */
  private static int seconds(long millis) {
    return millis == Candidate.NEVER || millis <= 0
        ? 0
        : (int) Math.min(millis / 1_000, 0xFFFF_FFFFL);
  }
}
