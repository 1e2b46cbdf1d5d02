package io.github.amiexplorer.ui.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives the real window through the main job on whatever endpoint it is connected to. It takes
 * Regions, owners and images from what is listed and assumes nothing else.
 */
public final class Tour {
  private static final Logger LOG = LoggerFactory.getLogger(Tour.class);

  /** The names of all stops, in the order of the way. */
  public static final List<String> STOPS = TourStops.all().stream().map(TourStop::name).toList();

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final Duration RESIZING = Duration.ofSeconds(5);

  private final TourWindow window;
  private final TourReport report;
  private final Consumer<String> say;
  private final List<TourStop> stops;
  private final FxWait fx;
  private final Sights sights;
  private final Pictures pictures;

  /**
   * Prepares a tour.
   *
   * @param folder gets the pictures and the report; made where it is missing
   * @param until the name of the last stop, or {@code null} for the whole way
   * @param say gets a line a stop, on the tour's thread
   */
  public Tour(TourWindow window, Path folder, @Nullable String until, Consumer<String> say) {
    this(window, folder, say, TourStops.until(until));
  }

  Tour(TourWindow window, Path folder, Consumer<String> say, List<TourStop> stops) {
    this.window = window;
    this.report = new TourReport(folder);
    this.say = say;
    this.stops = stops;
    this.fx = new FxWait(window.background());
    this.sights = new Sights(window.stage());
    this.pictures = new Pictures(fx, sights);
  }

  /**
   * Takes the tour; blocks, so never call it on the FX thread.
   *
   * @return whether no stop failed; skipped ones do not count
   * @throws IOException where the folder cannot be written
   */
  public boolean run() throws IOException {
    report.clear();
    takeSize();
    List<StopReport> done = new ArrayList<>();
    TourContext context = new TourContext(window, fx, sights);
    for (TourStop stop : stops) {
      StopReport one = visit(stop, done.size() + 1, context);
      done.add(one);
      say.accept(one.line());
      report.write(done);
    }
    return done.stream().noneMatch(StopReport::failed);
  }

  private StopReport visit(TourStop stop, int number, TourContext context) {
    long begun = System.nanoTime();
    Map<String, Object> saw = Map.of();
    boolean skipped = false;
    String why = null;
    try {
      saw = stop.run(context);
    } catch (StopSkipped missing) {
      skipped = true;
      why = missing.getMessage();
    } catch (StopFailed wrong) {
      why = wrong.getMessage();
    } catch (RuntimeException broken) {
      LOG.error("The stop {} broke", stop.name(), broken);
      why = "It broke: " + broken;
    }
    double seconds = Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
    String picture = skipped ? null : picture(number, stop);
    try {
      stop.leave(context);
    } catch (RuntimeException stuck) {
      why = why == null ? "The next stop finds it open: " + stuck.getMessage() : why;
    }
    return new StopReport(stop.name(), why == null, seconds, picture, saw, skipped, why);
  }

  /** Takes the picture of a failed stop too: it shows best what went wrong. */
  private @Nullable String picture(int number, TourStop stop) {
    try {
      Path file = report.picture(number, stop.name());
      pictures.take(file);
      return String.valueOf(file.getFileName());
    } catch (StopFailed hangs) {
      LOG.error("No picture of {}: {}", stop.name(), hangs.getMessage());
      return null;
    }
  }

  /** All pictures are of one size, where the screen has room for it. */
  private void takeSize() {
    fx.run(
        () -> {
          Stage stage = window.stage();
          var screen = Screen.getPrimary().getVisualBounds();
          stage.setMaximized(false);
          stage.setX(screen.getMinX());
          stage.setY(screen.getMinY());
          stage.setWidth(WIDTH + stage.getWidth() - sights.scene().getWidth());
          stage.setHeight(HEIGHT + stage.getHeight() - sights.scene().getHeight());
        });
    try {
      fx.until("the size", RESIZING, () -> sights.scene().getWidth() == WIDTH);
    } catch (StopFailed small) {
      LOG.warn("The pictures are {} wide", sights.scene().getWidth());
    }
  }
}
