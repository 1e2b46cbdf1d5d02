package io.github.amiexplorer.model.batch;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Images that one Region described, most of them as a shape and the bytes of what is their own: a
 * page of 1,000 images is not 1,000 objects. Made by {@link ImageBatchBuilder}; immutable.
 */
public final class ImageBatch {
  private final Region region;
  private final int size;
  private final @Nullable ImageShape[] shapes;
  private final @Nullable Image[] images;
  private final int[] firsts;
  private final int[] ends;
  private final byte[] bytes;

  ImageBatch(
      Region region,
      int size,
      @Nullable ImageShape[] shapes,
      @Nullable Image[] images,
      int[] firsts,
      int[] ends,
      byte[] bytes) {
    this.region = region;
    this.size = size;
    this.shapes = shapes;
    this.images = images;
    this.firsts = firsts;
    this.ends = ends;
    this.bytes = bytes;
  }

  /** Images as they are. */
  public static ImageBatch of(Region region, List<Image> images) {
    ImageBatchBuilder batch = new ImageBatchBuilder(region);
    images.forEach(batch::add);
    return batch.build();
  }

  /** The Region that described them. */
  public Region region() {
    return region;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The shape of an image, or {@code null} where it is there as it is. */
  public @Nullable ImageShape shape(int row) {
    return shapes[row];
  }

  /** What {@link #from} and {@link #to} are places in; UTF-8, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Where a value of an image begins.
   *
   * @param value its place in {@link ImageShape#values}
   */
  public int from(int row, int value) {
    int at = firsts[row] + value;
    return at == 0 ? 0 : ends[at - 1];
  }

  /** Where a value of an image ends. */
  public int to(int row, int value) {
    return ends[firsts[row] + value];
  }

  /** A value of an image as a text; {@code null} for a place of -1. */
  public @Nullable String text(int row, int value) {
    if (value < 0) {
      return null;
    }
    int from = from(row, value);
    return new String(bytes, from, to(row, value) - from, StandardCharsets.UTF_8);
  }

  /** One image, made when it is asked for. */
  public Image image(int row) {
    ImageShape shape = shapes[row];
    Image whole = images[row];
    if (whole != null || shape == null) {
      return Objects.requireNonNull(whole);
    }
    return shape.image(
        region,
        new AbstractList<>() {
          @Override
          public String get(int value) {
            return Objects.requireNonNull(text(row, value));
          }

          @Override
          public int size() {
            return shape.values().size();
          }
        });
  }

  /** All of them, each made when it is asked for. */
  public List<Image> images() {
    return new AbstractList<>() {
      @Override
      public Image get(int row) {
        return image(row);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
