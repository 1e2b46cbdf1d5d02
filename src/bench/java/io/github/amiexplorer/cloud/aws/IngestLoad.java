package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.model.Scope;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A process with a small heap that fills a catalogue from all Regions at once and answers a
 * question; prints its figures in one line.
 */
final class IngestLoad {
  private IngestLoad() {}

  /** Arguments: endpoint, number of Regions, images to come, scratch folder. */
  public static void main(String[] arguments) throws Exception {
    int regions = Integer.parseInt(arguments[1]);
    int expected = Integer.parseInt(arguments[2]);
    Catalog catalog = new Catalog(Path.of(arguments[3]));
    PeakHeap heap = PeakHeap.watch();
    long start = System.nanoTime();
    double cpu = ProcessTime.seconds();
    try (CloudSession session = IngestCases.session(URI.create(arguments[0]))) {
      Inventory inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
      inventory.refresh(IngestCases.SCOPE, List.of());
      IngestCases.await(inventory, regions);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    cpu = ProcessTime.seconds() - cpu;
    double peak = heap.peakMib();
    int all = total(catalog, "");
    int some = total(catalog, "ubuntu");
    if (all != expected || some == 0 || some == all) {
      throw new IllegalStateException(all + " images of " + expected + ", ubuntu: " + some);
    }
    System.gc();
    double kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    System.out.printf(
        Locale.ROOT,
        "figures %.3f %.3f %.1f %.1f %.1f%n",
        seconds,
        cpu,
        peak,
        heap.liveMib(),
        kept);
    System.exit(0);
  }

  private static int total(Catalog catalog, String text) {
    return catalog
        .search(
            new Question(
                new Scope.All(),
                Set.of(),
                FilterQuery.parse(text).query(),
                List.of(SortOrder.NEWEST_FIRST),
                Instant.now(),
                null,
                Set.of(),
                null),
            () -> false)
        .rows()
        .size();
  }
}
