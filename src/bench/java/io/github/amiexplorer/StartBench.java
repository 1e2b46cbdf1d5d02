package io.github.amiexplorer;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.FilledCatalog;
import io.github.amiexplorer.inventory.CatalogSaver;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the start of the process to the first frame and to the first answer over a saved million of
 * images: the packaged application with and without its AOT cache, beside a bare JavaFX window
 * without one. Measured from outside: the clock before the start, and the moments that the
 * application writes into its log.
 */
public final class StartBench {
  private static final int IMAGES = 1_000_000;
  private static final int LEAST_IMAGES = 900_000;
  private static final int ROUNDS = 10;
  private static final long USED_BYTES = 768L << 20;
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);
  private static final Pattern MOMENT =
      Pattern.compile("First (frame|answer, (\\d+) images,) at (\\S+), ");

  private final Path folder;
  private final Path saved;
  private final Path data;
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  private StartBench(Path folder) {
    this.folder = folder;
    saved = folder.resolve("saved");
    data = folder.resolve("data");
  }

  /** Runs it. */
  public static void run() throws Exception {
    Path folder = Path.of("target", "bench", "start").toAbsolutePath();
    delete(folder);
    new StartBench(Files.createDirectories(folder)).measure();
    delete(folder);
  }

  private void measure() throws Exception {
    PackagedApp app = PackagedApp.packed(folder);
    List<String> bare = app.bareWindow();
    String plain = app.commandWithoutCache();
    save();
    for (int round = -1; round < ROUNDS; round++) {
      bare(bare);
      ours("ours", plain);
      ours("ours.aot", app.command());
      if (round < 0) {
        // The files are in the system's cache and JavaFX's libraries unpacked now.
        times.clear();
      }
    }
    BenchReport report = new BenchReport("start");
    times.forEach(
        (key, values) -> {
          double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
          report.add(key + "_ms", (sorted[(ROUNDS - 1) / 2] + sorted[ROUNDS / 2]) / 2);
          report.add(key + "_p90_ms", sorted[ROUNDS * 9 / 10 - 1]);
        });
    report.write();
  }

  /** What the sandbox's connection finds at its next start. */
  private void save() throws IOException {
    try (CatalogSaver saver = CatalogSaver.open(saved, "sandbox")) {
      Catalog catalog = saver.catalog();
      Scope scope = new Scope.Community(null, List.of());
      Set<Region> regions = new LinkedHashSet<>();
      FilledCatalog.pages(
          IMAGES,
          (region, page) -> {
            catalog.append(scope, region, page);
            regions.add(region);
          });
      regions.forEach(region -> catalog.complete(scope, region, Instant.now()));
      saver.changed();
    }
  }

  private void bare(List<String> command) throws Exception {
    ProcessBuilder builder =
        builder(command).redirectErrorStream(false).redirectError(ProcessBuilder.Redirect.DISCARD);
    useMemory();
    long start = System.currentTimeMillis();
    Process process = builder.start();
    String line = process.inputReader().readLine();
    add("bare.first_frame", Long.parseLong(String.valueOf(line)) - start);
    process.waitFor();
  }

  private void ours(String name, String command) throws Exception {
    prepare();
    ProcessBuilder builder =
        builder(List.of(command, "--sandbox", "--data-dir", data.toString()))
            .redirectOutput(folder.resolve("out").toFile());
    useMemory();
    long start = System.currentTimeMillis();
    Process process = builder.start();
    try {
      Matcher answer = await(process, "answer");
      if (Integer.parseInt(answer.group(2)) < LEAST_IMAGES) {
        throw new IllegalStateException("Not the saved images: " + answer.group());
      }
      add(
          name + ".first_frame",
          Instant.parse(await(process, "frame").group(3)).toEpochMilli() - start);
      add(name + ".1m_first_answer", Instant.parse(answer.group(3)).toEpochMilli() - start);
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  /**
   * Leaves free memory that was used just now, as on a computer in use, to every start alike. What
   * is free for some seconds a virtual machine may give back to its host (free page reporting), and
   * to get it again takes ten to twenty times as long: starts would differ by what ended before.
   */
  private static void useMemory() {
    try (Arena arena = Arena.ofConfined()) {
      arena.allocate(USED_BYTES);
    }
  }

  /**
   * Each start finds the same data, which it never writes into: a link, as what was copied just now
   * would still be written to the disk meanwhile.
   */
  private void prepare() throws IOException {
    delete(data);
    Path lists = Files.createDirectories(data.resolve("lists"));
    try (Stream<Path> all = Files.list(saved)) {
      for (Path file : all.toList()) {
        Files.createLink(lists.resolve(file.getFileName()), file);
      }
    }
  }

  /** Looks rarely, so as not to take part in what is measured: the moment stands in the line. */
  private Matcher await(Process process, String what) throws Exception {
    Path log = data.resolve("log").resolve(Log.FILE);
    long begun = System.nanoTime();
    while (process.isAlive() && System.nanoTime() - begun < PATIENCE_NANOS) {
      if (Files.exists(log)) {
        Matcher moment = MOMENT.matcher(Files.readString(log));
        while (moment.find()) {
          if (moment.group(1).startsWith(what)) {
            return moment;
          }
        }
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("No first " + what + "; see " + folder.resolve("out"));
  }

  private void add(String key, double millis) {
    times.computeIfAbsent(key, each -> new ArrayList<>()).add(millis);
  }

  /** The same Java without a display for all. */
  private static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(Arrays.asList("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put(
        "JDK_JAVA_OPTIONS",
        System.getProperty(
            "bench.headless",
            "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"));
    return builder;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
