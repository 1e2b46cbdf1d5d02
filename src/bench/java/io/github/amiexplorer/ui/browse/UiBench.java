package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.FilledCatalog;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.FxTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/**
 * The browsing window over a million images, headless: from a keystroke to the frame that shows its
 * answer, frames while scrolling, and how long the FX thread is deaf while Regions load.
 */
public final class UiBench {
  private static final int IMAGES = 1_000_000;
  private static final int LOADED = 340_000;
  private static final int WARM = 6;
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private final BenchReport report = new BenchReport("ui");
  private final Path folder;

  private UiBench(Path folder) {
    this.folder = folder;
  }

  /** Runs it. */
  public static void run() throws Exception {
    UiBench bench = new UiBench(Files.createTempDirectory("ui-bench"));
    bench.typeAndScroll();
    bench.load();
    bench.report.write();
  }

  private void typeAndScroll() throws Exception {
    BrowseWindow window = new BrowseWindow(folder, FilledCatalog.of(IMAGES), 1440, 900);
    Scene scene = window.stage.getScene();
    TextField field = (TextField) scene.lookup("#search");
    List<Double> times = new ArrayList<>();
    List<String> queries = FilledCatalog.queries();
    for (int at = 0; at < queries.size(); at++) {
      String query = queries.get(at);
      for (int length = 1; length <= query.length(); length++) {
        String typed = query.substring(0, length);
        if (FilledCatalog.asksAnew(typed, query.substring(0, length - 1))) {
          double millis = type(window, field, typed);
          if (at >= WARM) {
            times.add(millis);
          }
        }
      }
      type(window, field, "");
    }
    add("1m.key_to_frame", times);
    TableView<?> table = (TableView<?>) scene.lookup("#images");
    scroll(scene, table, 120);
    add("1m.scroll_frame", scroll(scene, table, 400));
    window.close();
  }

  private void add(String key, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
    report.add(key + "_p50_ms", sorted[sorted.length / 2]);
    report.add(key + "_p95_ms", sorted[sorted.length * 95 / 100]);
    report.add(key + "_max_ms", sorted[sorted.length - 1]);
  }

  /** From the change of the text to the end of the layout that the frame with its rows is of. */
  private static double type(BrowseWindow window, TextField field, String text) throws Exception {
    CountDownLatch shown = new CountDownLatch(1);
    AtomicLong end = new AtomicLong();
    long start = System.nanoTime();
    Platform.runLater(
        () -> {
          boolean[] answered = {false};
          Object before = window.workspace.answerProperty().get();
          Scene scene = window.stage.getScene();
          Runnable[] pulse = new Runnable[1];
          window
              .workspace
              .answerProperty()
              .subscribe(answer -> answered[0] |= answer != null && answer != before);
          pulse[0] =
              () -> {
                if (answered[0]) {
                  end.set(System.nanoTime());
                  scene.removePostLayoutPulseListener(pulse[0]);
                  shown.countDown();
                }
              };
          scene.addPostLayoutPulseListener(pulse[0]);
          if (field.getText().equals(text)) {
            answered[0] = true;
            Platform.requestNextPulse();
          }
          field.setText(text);
        });
    if (!shown.await(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
      throw new IllegalStateException("No answer to " + text);
    }
    return (end.get() - start) / 1e6;
  }

  /** The time that the FX thread works on each frame of a table that is scrolled by pages. */
  private static List<Double> scroll(Scene scene, TableView<?> table, int frames) throws Exception {
    List<Double> times = new ArrayList<>();
    int size = FxTest.get(() -> table.getItems().size());
    for (int frame = 0; frame < frames; frame++) {
      int row = (int) ((long) frame * 37 * (frame % 5 == 4 ? 997 : 1) % size);
      CountDownLatch shown = new CountDownLatch(1);
      long[] time = new long[1];
      Platform.runLater(
          () -> {
            long start = System.nanoTime();
            Runnable[] pulse = new Runnable[1];
            pulse[0] =
                () -> {
                  time[0] = System.nanoTime() - start;
                  scene.removePostLayoutPulseListener(pulse[0]);
                  shown.countDown();
                };
            scene.addPostLayoutPulseListener(pulse[0]);
            table.scrollTo(row);
            Platform.requestNextPulse();
          });
      if (!shown.await(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
        throw new IllegalStateException("No frame");
      }
      times.add(time[0] / 1e6);
    }
    return times;
  }

  /** 34 Regions load at once while something is typed; the FX thread is asked for its time. */
  private void load() throws Exception {
    Map<Region, List<List<Image>>> pages = new TreeMap<>();
    FilledCatalog.pages(
        LOADED,
        (region, page) -> pages.computeIfAbsent(region, each -> new ArrayList<>()).add(page));
    Catalog catalog = new Catalog();
    BrowseWindow window = new BrowseWindow(folder, catalog, 1440, 900);
    AtomicLong longest = new AtomicLong();
    Thread pulse = Thread.ofPlatform().daemon().start(() -> listen(longest));
    TextField field = (TextField) window.stage.getScene().lookup("#search");
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      pages.forEach((region, all) -> threads.execute(() -> list(window, catalog, region, all)));
      threads.shutdown();
      for (int at = 0; !threads.awaitTermination(150, TimeUnit.MILLISECONDS); at++) {
        String text = "ubuntu".substring(0, at % 6);
        Platform.runLater(() -> field.setText(text));
      }
    }
    report.add("load.images", catalog.count(new Scope.All()));
    report.add("load.seconds", (System.nanoTime() - start) / 1e9);
    FxTest.settle();
    pulse.interrupt();
    pulse.join();
    report.add("load.max_stall_ms", longest.get() / 1e6);
    window.close();
  }

  private static void list(
      BrowseWindow window, Catalog catalog, Region region, List<List<Image>> pages) {
    Scope scope = new Scope.Community(null, List.of());
    catalog.begin(scope, region);
    int images = 0;
    for (List<Image> page : pages) {
      catalog.append(scope, region, page);
      images += page.size();
      int known = images;
      Platform.runLater(
          () ->
              window
                  .workspace
                  .inventoryProperty()
                  .set(
                      new InventoryState(
                          List.of(),
                          List.of(
                              new RegionProgress(
                                  scope, region, Phase.LISTING, known, 0, null, null)),
                          null)));
    }
    catalog.complete(scope, region, Instant.now());
  }

  /** Asks the FX thread again and again and keeps the longest time to its answer. */
  private static void listen(AtomicLong longest) {
    try {
      while (true) {
        CountDownLatch heard = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(heard::countDown);
        heard.await();
        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        Thread.sleep(1);
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }
}
