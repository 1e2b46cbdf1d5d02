package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;

/** What a catalogue of three million images takes of the heap, everything counted. */
public final class MemoryBench {
  private static final int IMAGES = 3_000_000;

  private MemoryBench() {}

  /** Runs it. */
  public static void run() throws Exception {
    BenchReport report = new BenchReport("memory");
    for (boolean unique : new boolean[] {false, true}) {
      long before = used();
      Catalog catalog = new BenchWorld(IMAGES, unique).catalog();
      long after = used();
      int count = catalog.search(SearchBench.question(""), () -> false).total();
      String ending = unique ? ".unique" : "";
      report.add("3m.images" + ending, count);
      report.add("3m.heap_bytes_per_image" + ending, (double) (after - before) / count);
    }
    report.write();
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
