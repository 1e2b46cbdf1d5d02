package io.github.amiexplorer.support;

import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * JavaFX for tests: one headless platform for all of them, started at first use. Everything here is
 * called from the test's own thread.
 */
public final class FxTest {
  private static final long PATIENCE_SECONDS = 20;
  private static final List<String> CSS_WARNINGS = new CopyOnWriteArrayList<>();
  private static final Logger CSS = Logger.getLogger("javafx.css");
  private static final boolean STARTED = start();

  private FxTest() {}

  /** Starts the platform; any other method does so too. */
  public static void init() {
    if (!STARTED) {
      throw new IllegalStateException("JavaFX did not start");
    }
  }

  /** The theme of all test windows; use it within {@link #run}. */
  public static Theme theme() {
    return Looks.THEME;
  }

  /** Runs {@code action} on the FX thread and waits; what it throws is thrown here. */
  public static void run(Runnable action) {
    get(
        () -> {
          action.run();
          return null;
        });
  }

  /** Asks on the FX thread. */
  public static <T> T get(Callable<T> question) {
    return onFxThread(question);
  }

  /** Waits until {@code condition}, asked on the FX thread with every pulse, holds. */
  public static void await(String what, BooleanSupplier condition) {
    CompletableFuture<Void> held = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            try {
              if (condition.getAsBoolean()) {
                held.complete(null);
                stop();
              }
            } catch (RuntimeException | Error broken) {
              held.completeExceptionally(broken);
              stop();
            }
          }
        };
    run(timer::start);
    try {
      join(held, "Waited for " + what);
    } finally {
      run(timer::stop);
    }
  }

  /** Waits until what was asked of the FX thread so far, and two layouts, are done. */
  public static void settle() {
    int[] pulses = {0};
    await("two pulses", () -> ++pulses[0] > 2);
  }

  /** Shows {@code root} in a themed window of that size; close it with {@link #close}. */
  public static Stage show(Callable<? extends Parent> root, double width, double height) {
    Stage stage =
        get(
            () -> {
              Stage made = new Stage();
              Scene scene = new Scene(root.call(), width, height);
              theme().apply(scene);
              made.setScene(scene);
              made.setWidth(width);
              made.setHeight(height);
              made.show();
              return made;
            });
    settle();
    return stage;
  }

  /** Closes a window. */
  public static void close(Stage stage) {
    run(stage::close);
  }

  /** Writes a picture of the scene as PNG, for looking at it. */
  public static void picture(Scene scene, Path file) {
    WritableImage shot = get(() -> scene.snapshot(null));
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    int[] pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      File out = file.toFile();
      ImageIO.write(image, "png", out);
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** What JavaFX's CSS engine has complained about so far, over all tests of this run. */
  public static List<String> cssWarnings() {
    return List.copyOf(CSS_WARNINGS);
  }

  private static boolean start() {
    CSS.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord complaint) {
            if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
              CSS_WARNINGS.add(complaint.getMessage());
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException alreadyRunning) {
      Platform.runLater(started::countDown);
    }
    try {
      if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("JavaFX does not start");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    Platform.setImplicitExit(false);
    return true;
  }

  private static <T> T onFxThread(Callable<T> question) {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("Call this from the test's own thread");
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Throwable broken) {
            answer.completeExceptionally(broken);
          }
        });
    return join(answer, "The FX thread hangs");
  }

  private static <T> T join(CompletableFuture<T> answer, String otherwise) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new AssertionError(otherwise, late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException broken) {
      switch (broken.getCause()) {
        case Error error -> throw error;
        case RuntimeException runtime -> throw runtime;
        case Throwable checked -> throw new IllegalStateException(checked);
      }
    }
  }

  /** Made on the FX thread, at first use. */
  private static final class Looks {
    private static final Theme THEME = new Theme(ThemeChoice.LIGHT);
  }
}
