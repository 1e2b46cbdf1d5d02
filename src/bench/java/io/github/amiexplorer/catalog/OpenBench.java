package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** From the closed file of a saved catalogue to its first answer: mapped, checked, asked. */
public final class OpenBench {
  private static final int ROUNDS = 25;
  private static final String FIRST = "ubuntu";

  private OpenBench() {}

  /** Runs it. */
  public static void run() throws Exception {
    BenchReport report = new BenchReport("open");
    Path folder = Files.createDirectories(Path.of("target", "bench", "open"));
    for (int millions : new int[] {1, 3}) {
      for (boolean unique : new boolean[] {false, true}) {
        measure(report, folder, millions, unique);
      }
    }
    report.write();
  }

  private static void measure(BenchReport report, Path folder, int millions, boolean unique)
      throws Exception {
    String ending = unique ? ".unique" : "";
    Path file = folder.resolve("a.catalog");
    Catalog made = new BenchWorld(millions * 1_000_000, unique).catalog(folder);
    long start = System.nanoTime();
    made.save(file, "bench");
    report.add(millions + "m.save_ms" + ending, (System.nanoTime() - start) / 1e6);
    int expected = made.search(SearchBench.question(FIRST), () -> false).rows().size();
    made.stop();
    made = null;
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      System.gc();
      start = System.nanoTime();
      Catalog catalog = new Catalog(folder);
      catalog.open(file, "bench");
      int found = catalog.search(SearchBench.question(FIRST), () -> false).rows().size();
      times[round] = (System.nanoTime() - start) / 1e6;
      if (found != expected) {
        throw new IllegalStateException(found + " for " + expected);
      }
      catalog.stop();
    }
    report.add(millions + "m.first_open_ms" + ending, times[0]);
    Arrays.sort(times);
    report.add(millions + "m.first_answer_ms" + ending, times[ROUNDS / 2]);
    Files.delete(file);
  }
}
