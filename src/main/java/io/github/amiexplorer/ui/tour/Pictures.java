package io.github.amiexplorer.ui.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
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
    boolean same = now.looksLike(last[0]);
    last[0] = now;
    return same;
  }

  private Shot shoot() {
    Window main = sights.windows().getFirst();
    Shot shot = Shot.of(main.getScene().snapshot(null));
    for (Window window : sights.windows().subList(1, sights.windows().size())) {
      Scene scene = window.getScene();
      if (scene != null && window.getOpacity() > 0) {
        shot.draw(
            floating(scene),
            (int) (window.getX() + scene.getX() - main.getX() - main.getScene().getX()),
            (int) (window.getY() + scene.getY() - main.getY() - main.getScene().getY()));
      }
    }
    return shot;
  }

  /** A scene without fill would come out white; its root does not. */
  private static Shot floating(Scene scene) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
    return Shot.of(scene.getRoot().snapshot(clear, null));
  }

  private static void write(Shot shot, Path file) {
    BufferedImage image = shot.opaque();
    try {
      if (!ImageIO.write(image, "png", file.toFile())) {
        throw new IOException("No PNG writer");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + file, unwritable);
    }
  }
}
