package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.FilledCatalog;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.task.Frames;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Another process with a heap of 1 GiB whose window is open while three million images come, and is
 * then typed into, sorted and scrolled.
 */
final class SmallHeapWindow {
  private static final int IMAGES = 3_000_000;
  private static final String FIGURE = "figure ";

  private SmallHeapWindow() {}

  static void run(BenchReport report) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String each : List.of("glass.platform", "prism.order", "java.awt.headless")) {
      command.add("-D" + each + "=" + System.getProperty(each));
    }
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            SmallHeapWindow.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(FIGURE)) {
          String[] parts = line.substring(FIGURE.length()).split(" ", -1);
          report.add(parts[0], Double.parseDouble(parts[1]));
        }
      }
    }
    report.add("3m.window_1g_ok", process.waitFor() == 0 ? 1 : 0);
  }

  /** Fills, uses the window and prints figures. */
  public static void main(String[] arguments) throws Exception {
    Frames.quicken();
    Path folder = Files.createTempDirectory("ui-bench");
    Catalog catalog = new Catalog(folder);
    BrowseWindow window = new BrowseWindow(folder, catalog, 1440, 900);
    Scope scope = new Scope.All();
    Set<Region> regions = new TreeSet<>();
    FilledCatalog.pages(
        IMAGES,
        (region, page) -> {
          catalog.append(scope, region, page);
          regions.add(region);
        });
    regions.forEach(each -> catalog.complete(scope, each, Instant.now()));
    figure("3m.images", catalog.count(scope));
    List<String> queries = FilledCatalog.queries();
    Typist typist = new Typist(window);
    typist.type(queries.subList(0, 4));
    figures("3m.key_to_frame", typist.type(queries.subList(0, 16)));
    figures("3m.sort_click", UiBench.sort(window, 1));
    figures("3m.scroll_frame", UiBench.scroll(window.stage.getScene(), 100));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    figure("3m.window_heap_mib", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    window.close();
    FxTest.settle();
    System.exit(0);
  }

  private static void figures(String key, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
    figure(key + "_p95_ms", sorted[sorted.length * 95 / 100]);
    figure(key + "_max_ms", sorted[sorted.length - 1]);
  }

  private static void figure(String key, double value) {
    System.out.println(FIGURE + key + " " + value);
  }
}
