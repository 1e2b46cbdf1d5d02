package io.github.amiexplorer;

import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JavaFX application: catches what nobody caught, then lets {@link Assembly} build. */
public final class AmiExplorer extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(AmiExplorer.class);

  private StartOptions options = StartOptions.NONE;
  private @Nullable DataFolder folder;
  private @Nullable Preferences preferences;
  private @Nullable Assembly assembly;

  /** Made by JavaFX. */
  public AmiExplorer() {}

  /** Reads the command line and the preferences, off the FX thread. */
  @Override
  public void init() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> LOG.error("Nobody caught this on {}", thread.getName(), problem));
    options = Arguments.read(getParameters().getRaw());
    Path named = options.dataDir();
    DataFolder found = named == null ? DataFolder.ofThisUser() : new DataFolder(named);
    folder = found;
    preferences = Preferences.open(found);
  }

  @Override
  public void start(Stage stage) {
    Assembly built =
        new Assembly(
            options, Objects.requireNonNull(folder), Objects.requireNonNull(preferences), stage);
    assembly = built;
    built.open();
    Path tour = options.tour();
    if (tour != null) {
      TourRun.start(built.window(), tour, options.tourUntil(), this::end);
    }
  }

  /** After a tour: what was listed is saved, as when a person closes the window. */
  private void end(int status) {
    stop();
    System.exit(status);
  }

  @Override
  public void stop() {
    if (assembly != null) {
      assembly.close();
    }
  }
}
