package io.github.amiexplorer;

import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.WindowBounds;
import io.github.amiexplorer.ui.shell.OpeningView;
import io.github.amiexplorer.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JavaFX application: catches what nobody caught, then lets {@link Assembly} build. */
public final class AmiExplorer extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(AmiExplorer.class);

  private static final String TITLE = "AMI Explorer";

  private @Nullable Beginning beginning;
  private @Nullable Assembly assembly;

  /** Made by JavaFX. */
  public AmiExplorer() {}

  /** Reads the command line and the preferences, off the FX thread. */
  @Override
  public void init() throws ParseException {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> LOG.error("Nobody caught this on {}", thread.getName(), problem));
    StartOptions options = new Arguments(getParameters().getRaw()).options();
    Path named = options.dataDir();
    beginning =
        Beginning.of(options, named == null ? DataFolder.ofThisUser() : new DataFolder(named));
  }

  /** Shows the window at once, and builds what is in it when that was painted. */
  @Override
  public void start(Stage stage) {
    Beginning begun = Objects.requireNonNull(beginning);
    WindowBounds last = begun.preferences().window();
    Theme theme = new Theme(begun.theme());
    Scene scene = new Scene(new OpeningView(TITLE, last.side()));
    theme.begin(scene);
    stage.setTitle(TITLE);
    stage.setScene(scene);
    MainWindow.show(stage, last);
    // Not within the pulse that says so, in which no dialog could be shown.
    Painted.await(scene, at -> Platform.runLater(() -> buildOrEnd(begun, stage, theme, at)));
  }

  /** An empty window that nothing comes into would help nobody. */
  private void buildOrEnd(Beginning begun, Stage stage, Theme theme, Instant shown) {
    try {
      build(begun, stage, theme, shown);
    } catch (RuntimeException | LinkageError defect) {
      LOG.error("The window cannot be built", defect);
      end(1);
    }
  }

  private void build(Beginning begun, Stage stage, Theme theme, Instant shown) {
    Assembly built = new Assembly(begun, stage, theme);
    assembly = built;
    built.open(shown);
    Path tour = begun.options().tour();
    if (tour != null) {
      TourRun.start(built.window(), tour, begun.options().tourUntil(), this::end);
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

  @Override
  public void stop() {
    if (assembly != null) {
      assembly.close();
    } else if (beginning != null) {
      beginning.connections().close();
    }
  }
}
