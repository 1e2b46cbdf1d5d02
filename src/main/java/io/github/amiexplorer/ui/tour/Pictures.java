package io.github.amiexplorer.ui.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of the window with everything that floats over it. */
final class Pictures {
  /** Animations end within this; a blinking caret never comes to rest. */
  private static final Duration REST = Duration.ofSeconds(2);

  private final FxWait fx;
  private final Sights sights;

  Pictures(FxWait fx, Sights sights) {
    this.fx = fx;
    this.sights = sights;
  }

  /** Waits until nothing moves any more, then writes a PNG. */
  void take(Path file) {
    Shot[] last = {fx.get(this::shoot)};
    try {
      fx.until("the window to come to rest", REST, () -> isAtRest(last));
    } catch (StopFailed moving) {
      // The newest picture of a window that keeps moving is as good as any.
    }
    write(last[0], file);
  }

  private boolean isAtRest(Shot[] last) {
    Shot now = shoot();
    boolean same = Arrays.equals(now.pixels, last[0].pixels);
    last[0] = now;
    return same;
  }

  private Shot shoot() {
    Window main = sights.windows().getFirst();
    Shot shot = Shot.of(main.getScene().snapshot(null));
    for (Window window : sights.windows()) {
      if (window != main && window.getScene() != null) {
        var scene = window.getScene();
        shot.draw(
            Shot.of(scene.snapshot(null)),
            (int) (window.getX() + scene.getX() - main.getX() - main.getScene().getX()),
            (int) (window.getY() + scene.getY() - main.getY() - main.getScene().getY()));
      }
    }
    return shot;
  }

  private static void write(Shot shot, Path file) {
    BufferedImage image = new BufferedImage(shot.width, shot.height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, shot.width, shot.height, shot.pixels, 0, shot.width);
    try {
      if (!ImageIO.write(image, "png", file.toFile())) {
        throw new IOException("No PNG writer");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + file, unwritable);
    }
  }

  /** Pixels as 0xAARRGGBB, row by row. */
  private record Shot(int width, int height, int[] pixels) {
    static Shot of(WritableImage image) {
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      int[] pixels = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
      return new Shot(width, height, pixels);
    }

    /** Lays {@code other} over this, its alpha respected. */
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
        int under = below >> shift & 0xff;
        int over = above >> shift & 0xff;
        result = result << 8 | (over * alpha + under * (255 - alpha)) / 255;
      }
      return result;
    }
  }
}
