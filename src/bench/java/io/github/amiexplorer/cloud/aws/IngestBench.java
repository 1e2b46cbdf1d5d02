package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.BenchReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast images get into the catalogue: pages that were prepared beforehand, replayed by another
 * process over loopback, read by us (all Regions side by side as the application does it, and one
 * Region after the other), by the SDK's paginator, by a bare parser and by the AWS CLI.
 */
public final class IngestBench {
  /** What the load in a small heap has. */
  private static final int IMAGES = Integer.getInteger("bench.images", 1_000_000);

  /** What each round reads at least. */
  private static final int ROUND = 80_000;

  private static final int ROUNDS = 5;

  /**
   * The SDK's code around a call is long, and a page of a thousand images runs it only once: it
   * takes that long to be compiled. A listing of all Regions is as long.
   */
  private static final int WARM_UPS = 20;

  /** The paginator does far more an image, and is compiled sooner. */
  private static final int SDK_WARM_UPS = 5;

  private static final int CLI = 5_000;

  private IngestBench() {}

  /** Runs it. */
  public static void run() throws Exception {
    BenchReport report = new BenchReport("ingest");
    Path folder = Files.createDirectories(Path.of("target", "bench", "ingest"));
    for (boolean unique : new boolean[] {false, true}) {
      PreparedPages pages = PreparedPages.write(folder, IMAGES, unique);
      try {
        measure(report, pages, unique ? ".unique" : "");
      } finally {
        pages.delete();
      }
    }
    report.write();
  }

  private static void measure(BenchReport report, PreparedPages pages, String ending)
      throws Exception {
    report.add("images" + ending, pages.images(pages.regions()));
    try (ChildProcess server =
        ChildProcess.java("-Xmx64m", ReplayServer.class, pages.file().toString())) {
      String endpoint = "http://127.0.0.1:" + server.line("");
      rounds(report, pages, endpoint, ending);
      load(report, pages, endpoint, ending);
      if (ending.isEmpty()) {
        cli(report, pages, endpoint);
      }
    }
  }

  /** One case. */
  @FunctionalInterface
  private interface Case {
    int images() throws Exception;
  }

  private static void rounds(
      BenchReport report, PreparedPages pages, String endpoint, String ending) throws Exception {
    List<String> regions = pages.first(ROUND);
    int images = pages.images(regions);
    List<byte[]> bytes = IngestCases.bytes(pages, regions);
    java.net.URI uri = java.net.URI.create(endpoint);
    Path scratch = scratch(pages);
    Map<String, Case> cases = new LinkedHashMap<>();
    cases.put("ours", () -> IngestCases.ours(uri, regions, scratch));
    cases.put("ours.in_turn", () -> IngestCases.oursInTurn(uri, regions, scratch));
    cases.put("sdk", () -> IngestCases.sdk(uri, regions));
    cases.put("parse", () -> IngestCases.parse(bytes));
    Map<String, double[]> seconds = new LinkedHashMap<>();
    Map<String, double[]> cpu = new LinkedHashMap<>();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (Map.Entry<String, Case> each : cases.entrySet()) {
        if (round < -SDK_WARM_UPS && each.getKey().equals("sdk")) {
          continue;
        }
        System.gc();
        double cpuBefore = ProcessTime.seconds();
        long start = System.nanoTime();
        int seen = each.getValue().images();
        double took = (System.nanoTime() - start) / 1e9;
        if (seen != images) {
          throw new IllegalStateException(each.getKey() + " saw " + seen + " of " + images);
        }
        if (round >= 0) {
          seconds.computeIfAbsent(each.getKey(), key -> new double[ROUNDS])[round] = took;
          cpu.computeIfAbsent(each.getKey(), key -> new double[ROUNDS])[round] =
              ProcessTime.seconds() - cpuBefore;
        }
      }
    }
    report.add("round.images" + ending, images);
    cases
        .keySet()
        .forEach(
            each -> {
              report.add(each + ".images_per_s" + ending, images / median(seconds.get(each)));
              report.add(each + ".cpu_s" + ending, median(cpu.get(each)));
            });
    report.add("ours.of_sdk" + ending, median(seconds.get("sdk")) / median(seconds.get("ours")));
    report.add(
        "ours.of_parse" + ending, median(seconds.get("ours")) / median(seconds.get("parse")));
  }

  private static Path scratch(PreparedPages pages) throws IOException {
    return Files.createDirectories(pages.file().toAbsolutePath().resolveSibling("scratch"));
  }

  private static double median(double @Nullable [] values) {
    double[] sorted = values == null ? new double[1] : values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** All Regions side by side into a heap of 512 MiB. */
  private static void load(BenchReport report, PreparedPages pages, String endpoint, String ending)
      throws Exception {
    int images = pages.images(pages.regions());
    Path scratch = scratch(pages);
    try (ChildProcess load =
        ChildProcess.java(
            "-Xmx512m",
            IngestLoad.class,
            endpoint,
            Integer.toString(pages.regions().size()),
            Integer.toString(images),
            scratch.toString())) {
      String[] figures = load.line("figures ").split(" ", -1);
      report.add("ours.regions.images_per_s" + ending, images / Double.parseDouble(figures[0]));
      report.add("ours.regions.cpu_s" + ending, Double.parseDouble(figures[1]));
      report.add("ours.peak_heap_mib" + ending, Double.parseDouble(figures[2]));
      report.add("ours.peak_live_heap_mib" + ending, Double.parseDouble(figures[3]));
      report.add("ours.kept_heap_mib" + ending, Double.parseDouble(figures[4]));
    }
  }

  /** The AWS CLI as a whole process, its output thrown away. */
  private static void cli(BenchReport report, PreparedPages pages, String endpoint)
      throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            "aws",
            "ec2",
            "describe-images",
            "--endpoint-url",
            endpoint,
            "--region",
            pages.regions().getFirst(),
            "--max-items",
            Integer.toString(CLI),
            "--output",
            "json");
    command.environment().put("AWS_ACCESS_KEY_ID", AwsConnector.SANDBOX_ACCESS_KEY_ID);
    command.environment().put("AWS_SECRET_ACCESS_KEY", AwsConnector.SANDBOX_SECRET_ACCESS_KEY);
    command.redirectErrorStream(true);
    long start = System.nanoTime();
    Process process;
    try {
      process = command.start();
    } catch (IOException notInstalled) {
      return;
    }
    long images;
    try (BufferedReader lines = process.inputReader()) {
      images = lines.lines().filter(each -> each.contains("\"ImageId\"")).count();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0 || images != CLI) {
      System.err.println("aws gave " + images + " images: not measured");
      return;
    }
    report.add("cli.images_per_s", CLI / seconds);
  }
}
