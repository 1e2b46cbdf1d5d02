package io.github.amiexplorer;

import io.github.amiexplorer.settings.WindowBounds;
import io.github.amiexplorer.ui.shell.OpeningView;
import io.github.amiexplorer.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window from its first frame to its end; {@link Assembly} builds what is in it. */
final class AmiExplorer {
  private static final Logger LOG = LoggerFactory.getLogger(AmiExplorer.class);

  private static final String TITLE = "AMI Explorer";

  private final Beginning beginning;
  private final Stage stage;
  private @Nullable Assembly assembly;

  private AmiExplorer(Beginning beginning, Stage stage) {
    this.beginning = beginning;
    this.stage = stage;
  }

  /** Opens a window with what was begun, or ends with status 1; on the FX thread. */
  static void open(Future<Beginning> begun) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> LOG.error("Nobody caught this on {}", thread.getName(), problem));
    try {
      // Read meanwhile: JavaFX takes longer to start.
      new AmiExplorer(begun.get(), new Stage()).start();
    } catch (ExecutionException | InterruptedException | RuntimeException | LinkageError defect) {
      LOG.error("The application cannot begin", defect);
      System.exit(1);
    }
  }

  /** Shows the window at once, and builds what is in it when that was painted. */
  private void start() {
    WindowBounds last = beginning.preferences().window();
    Theme theme = new Theme(beginning.theme());
    Scene scene = new Scene(new OpeningView(TITLE, last.side()));
    theme.begin(scene, beginning.locale());
    stage.setTitle(TITLE);
    stage.setScene(scene);
    stage.setOnHidden(event -> stop());
    MainWindow.show(stage, last);
    // Not within the pulse that says so, in which no dialog could be shown.
    Painted.await(scene, at -> Platform.runLater(() -> buildOrEnd(theme, at)));
  }

  /** An empty window that nothing comes into would help nobody. */
  private void buildOrEnd(Theme theme, Instant shown) {
    try {
      build(theme, shown);
    } catch (RuntimeException | LinkageError defect) {
      LOG.error("The window cannot be built", defect);
      end(1);
    }
  }

  private void build(Theme theme, Instant shown) {
    Assembly built = new Assembly(beginning, stage, theme);
    assembly = built;
    built.open(shown);
    Path tour = beginning.options().tour();
    if (tour != null) {
      TourRun.start(built.window(), tour, beginning.options().tourUntil(), this::end);
    }
  }

  /**
   * After a tour, or without a window: what was listed is saved, as when a person closes the
   * window.
   */
  private void end(int status) {
    stop();
    System.exit(status);
  }

  private void stop() {
    Assembly built = assembly;
    assembly = null;
    if (built != null) {
      built.close();
    } else {
      beginning.connections().close();
    }
  }
}
