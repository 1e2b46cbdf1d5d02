package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.file.SectionFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a catalogue of three million images takes of the heap, everything counted, and on disk. Each
 * case has a process of its own, so that nothing of another one is counted or taken off.
 */
public final class MemoryBench {
  private static final int IMAGES = 3_000_000;
  private static final String MADE = "made";
  private static final String OPENED = "opened";

  private MemoryBench() {}

  /** Runs it. */
  public static void run() throws Exception {
    BenchReport report = new BenchReport("memory");
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "memory");
    Path file = folder.resolve("3m.catalog");
    for (boolean unique : new boolean[] {false, true}) {
      String ending = unique ? ".unique" : "";
      int heapLimit = unique ? 300 : 160;
      Map<String, Double> made = measure(MADE, unique, file);
      Map<String, Double> opened = measure(OPENED, unique, file);
      double count = of(made, "images");
      if (of(opened, "images") != count) {
        throw new IllegalStateException("lost images");
      }
      report.add("3m.images" + ending, count);
      report.add("3m.heap_bytes_per_image" + ending, of(made, "heap") / count, heapLimit);
      report.add("3m.opened.heap_bytes_per_image" + ending, of(opened, "heap") / count, heapLimit);
      report.add("3m.file_bytes_per_image" + ending, of(made, "file") / count);
      double searched = of(made, "searched") / count;
      if (unique) {
        report.add("3m.search_file_bytes_per_image" + ending, searched);
      } else {
        report.add("3m.search_file_bytes_per_image", searched, 120);
      }
      Files.delete(file);
    }
    Files.delete(folder);
    report.write();
  }

  private static double of(Map<String, Double> figures, String name) {
    Double figure = figures.get(name);
    if (figure == null) {
      throw new IllegalStateException("no " + name);
    }
    return figure;
  }

  private static Map<String, Double> measure(String how, boolean unique, Path file)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "-classpath",
            System.getProperty("java.class.path"),
            MemoryBench.class.getName(),
            how,
            String.valueOf(unique),
            file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Double> figures = new HashMap<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] figure = line.split("=", 2);
        if (figure.length == 2) {
          figures.put(figure[0], Double.valueOf(figure[1]));
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(how + " ended with " + process.exitValue());
    }
    return figures;
  }

  /** One case, in a process of its own: how, whether names are unique, and the file. */
  public static void main(String[] arguments) throws Exception {
    BenchWorld world = new BenchWorld(IMAGES, Boolean.parseBoolean(arguments[1]));
    Path file = Path.of(arguments[2]);
    // What is there once for all, however many images there are, is there before.
    new BenchWorld(1_000, world.unique()).catalog().search(SearchBench.question(""), () -> false);
    long before = used();
    Catalog catalog;
    if (arguments[0].equals(MADE)) {
      catalog = world.catalog(file.toAbsolutePath().getParent());
      catalog.awaitChores();
      System.out.println("heap=" + (used() - before));
      System.out.println("file=" + catalog.save(file, "bench"));
      System.out.println("searched=" + searched(file));
    } else {
      catalog = new Catalog(file.toAbsolutePath().getParent());
      catalog.open(file, "bench");
      catalog.search(SearchBench.question(""), () -> false);
      catalog.awaitChores();
      System.out.println("heap=" + (used() - before));
    }
    System.out.println("images=" + catalog.search(SearchBench.question(""), () -> false).total());
  }

  private static long searched(Path file) throws IOException {
    long sum = 0;
    try (SectionFile sections = SectionFile.open(file)) {
      for (Map.Entry<Long, Long> each : sections.sizes().entrySet()) {
        sum += CatalogSections.isSearched(each.getKey()) ? each.getValue() : 0;
      }
    }
    return sum;
  }

  private static long used() throws InterruptedException {
    for (int round = 0; round < 4; round++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
