package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.file.SectionFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a catalogue of three million images takes of the heap, everything counted, and on disk. */
public final class MemoryBench {
  private static final int IMAGES = 3_000_000;

  private MemoryBench() {}

  /** Runs it. */
  public static void run() throws Exception {
    BenchReport report = new BenchReport("memory");
    Path folder = Files.createDirectories(Path.of("target", "bench", "memory"));
    for (boolean unique : new boolean[] {false, true}) {
      measure(report, folder, unique);
    }
    report.write();
  }

  private static void measure(BenchReport report, Path folder, boolean unique) throws Exception {
    String ending = unique ? ".unique" : "";
    Path file = folder.resolve("3m.catalog");
    long before = used();
    Catalog catalog = new BenchWorld(IMAGES, unique).catalog(folder);
    long after = used();
    int count = catalog.search(SearchBench.question(""), () -> false).total();
    report.add("3m.images" + ending, count);
    report.add("3m.heap_bytes_per_image" + ending, (double) (after - before) / count);
    long size = catalog.save(file, "bench");
    report.add("3m.file_bytes_per_image" + ending, (double) size / count);
    report.add("3m.search_file_bytes_per_image" + ending, (double) searched(file) / count);
    catalog = new Catalog(folder);
    before = used();
    catalog.open(file, "bench");
    report.add("3m.opened.heap_bytes_per_image" + ending, (double) (used() - before) / count);
    if (catalog.search(SearchBench.question(""), () -> false).total() != count) {
      throw new IllegalStateException("lost images");
    }
    Files.delete(file);
  }

  private static long searched(Path file) throws Exception {
    long sum = 0;
    for (Map.Entry<Long, Long> each : SectionFile.open(file).sizes().entrySet()) {
      sum += CatalogSections.isSearched(each.getKey()) ? each.getValue() : 0;
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
