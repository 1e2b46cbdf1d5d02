package io.github.amiexplorer.model.batch;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the images of a batch: whole ones, or values and then their shape. One use. */
public final class ImageBatchBuilder {
  private static final int ROWS = 256;
  private static final int VALUES_A_ROW = 10;
  private static final int BYTES_A_ROW = 256;

  private final Region region;
  private int size;
  private @Nullable ImageShape[] shapes = new ImageShape[ROWS];
  private @Nullable Image[] images = new Image[ROWS];
  private int[] firsts = new int[ROWS];
  private int[] ends = new int[ROWS * VALUES_A_ROW];
  private byte[] bytes = new byte[ROWS * BYTES_A_ROW];
  private int values;
  private int first;
  private int end;

  /** Without images. */
  public ImageBatchBuilder(Region region) {
    this.region = region;
  }

  /** How many images were added. */
  public int size() {
    return size;
  }

  /** Adds an image as it is; values that no shape followed are forgotten. */
  public void add(Image image) {
    dropValues();
    row(null, image);
  }

  /** Adds a value of the next image: UTF-8. */
  public void value(byte[] source, int from, int length) {
    if (bytes.length - end < length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + length));
    }
    if (values == ends.length) {
      ends = Arrays.copyOf(ends, values * 2);
    }
    System.arraycopy(source, from, bytes, end, length);
    end += length;
    ends[values++] = end;
  }

  /** Whether a value of the next image, counted from 0, has no visible ASCII character. */
  public boolean isBlank(int value) {
    int at = first + value;
    for (int each = at == 0 ? 0 : ends[at - 1]; each < ends[at]; each++) {
      if (bytes[each] > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Adds an image of that shape and the values that were added since the image before. */
  public void add(ImageShape shape) {
    if (values - first != shape.values().size()) {
      throw new IllegalArgumentException("Not the values of the shape");
    }
    row(shape, null);
    first = values;
  }

  /** Forgets the values that were added since the image before. */
  public void dropValues() {
    values = first;
    end = first == 0 ? 0 : ends[first - 1];
  }

  private void row(@Nullable ImageShape shape, @Nullable Image image) {
    if (size == firsts.length) {
      shapes = Arrays.copyOf(shapes, size * 2);
      images = Arrays.copyOf(images, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
    }
    shapes[size] = shape;
    images[size] = image;
    firsts[size] = first;
    size++;
  }

  /** The batch. */
  public ImageBatch build() {
    return new ImageBatch(region, size, shapes, images, firsts, ends, bytes);
  }
}
