package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.FilledCatalog;
import io.github.amiexplorer.catalog.SortKey;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.task.Frames;
import io.github.amiexplorer.ui.task.SpareCore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The browsing window, headless: from a keystroke to the painted frame that shows its answer over a
 * million images, scrolling, sorting, selecting all; how long the FX thread is deaf while Regions
 * load; three million images in a small heap.
 */
public final class UiBench {
  private static final int IMAGES = 1_000_000;

  private UiBench() {}

  /** Runs it. */
  public static void run() throws Exception {
    SpareCore.keep();
    Frames.quicken();
    BenchReport report = new BenchReport("ui");
    Path folder = Files.createTempDirectory("ui-bench");
    browse(report, folder);
    LoadStall.run(report, folder);
    SmallHeapWindow.run(report);
    report.write();
  }

  static void browse(BenchReport report, Path folder) throws Exception {
    BrowseWindow window = new BrowseWindow(folder, FilledCatalog.of(IMAGES), 1440, 900);
    List<String> queries = FilledCatalog.queries();
    Typist typist = new Typist(window);
    // The first minute of a window that was just opened, and then the rest of the day.
    add(report, "1m.first_key_to_frame", typist.type(queries));
    add(report, "1m.key_to_frame", typist.type(queries));
    Scene scene = window.stage.getScene();
    scroll(scene, 120);
    add(report, "1m.scroll_frame", scroll(scene, 400));
    report.add("1m.select_all_ms", selectAll(window));
    sort(window, 1);
    add(report, "1m.sort_click", sort(window, 2));
    window.close();
  }

  static void add(BenchReport report, String key, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
    if (sorted.length > 0) {
      report.add(key + "_p50_ms", sorted[sorted.length / 2]);
      report.add(key + "_p95_ms", sorted[sorted.length * 95 / 100]);
      report.add(key + "_max_ms", sorted[sorted.length - 1]);
    }
  }

  /** The time from asking for other rows to their painted frame. */
  static List<Double> scroll(Scene scene, int frames) throws InterruptedException {
    TableView<?> table = (TableView<?>) scene.lookup("#images");
    ScrollBar bar = (ScrollBar) scene.lookup("#images-scroll");
    PaintedFrame frame = new PaintedFrame(scene);
    List<Double> times = new ArrayList<>();
    double height = table.getFixedCellSize();
    int size = FxTest.get(() -> (int) (bar.getMax() / height));
    for (int at = 0; at < frames; at++) {
      int row = (int) ((long) at * 37 * (at % 5 == 4 ? 997 : 1) % size);
      times.add(frame.after(() -> bar.setValue(row * height), () -> true));
    }
    return times;
  }

  /** Ctrl+A until the rows are painted as picked. */
  private static double selectAll(BrowseWindow window) throws InterruptedException {
    TableView<?> table = (TableView<?>) window.stage.getScene().lookup("#images");
    double millis =
        new PaintedFrame(window.stage.getScene())
            .after(
                () ->
                    Event.fireEvent(
                        table,
                        new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false)),
                () -> true);
    int picked = FxTest.get(() -> window.workspace.selectionProperty().get().size());
    if (picked != window.workspace.answerProperty().get().rows().size()) {
      throw new IllegalStateException(picked + " are picked");
    }
    return millis;
  }

  /** From another order, while everything is picked, to its painted rows. */
  static List<Double> sort(BrowseWindow window, int rounds) throws InterruptedException {
    PaintedFrame frame = new PaintedFrame(window.stage.getScene());
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < rounds * 2; round++) {
      for (SortKey key : SortKey.values()) {
        if (key != SortKey.TAG) {
          List<SortOrder> order = List.of(new SortOrder(key, round % 2 == 1, null));
          Object before = FxTest.get(() -> window.workspace.answerProperty().get());
          times.add(
              frame.after(
                  () -> window.workspace.orderProperty().set(order),
                  () -> Objects.requireNonNull(window.workspace.answerProperty().get()) != before));
        }
      }
    }
    return times;
  }
}
