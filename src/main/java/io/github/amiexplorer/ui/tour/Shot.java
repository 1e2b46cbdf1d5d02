package io.github.amiexplorer.ui.tour;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The pixels of a window at one moment, 0xAARRGGBB, row by row. */
final class Shot {
  private final int width;
  private final int height;
  private final int[] pixels;

  private Shot(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  static Shot of(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Shot(width, height, pixels);
  }

  /** Whether not a pixel differs. */
  boolean looksLike(Shot other) {
    return width == other.width && Arrays.equals(pixels, other.pixels);
  }

  /** The picture without its alpha, for a file. */
  BufferedImage opaque() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  /** Lays {@code other} over this, its alpha respected; what hangs over the edge is cut. */
  void draw(Shot other, int left, int top) {
    for (int y = Math.max(0, -top); y < other.height && y + top < height; y++) {
      for (int x = Math.max(0, -left); x < other.width && x + left < width; x++) {
        int at = (y + top) * width + x + left;
        pixels[at] = blend(pixels[at], other.pixels[y * other.width + x]);
      }
    }
  }

  private static int blend(int below, int above) {
    int alpha = above >>> 24;
    int result = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int under = (below >> shift) & 0xff;
      int over = (above >> shift) & 0xff;
      result = (result << 8) | ((over * alpha + under * (255 - alpha)) / 255);
    }
    return result;
  }
}
