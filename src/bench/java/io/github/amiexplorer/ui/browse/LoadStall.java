package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.aws.ReplayedCloud;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the FX thread is deaf while 34 Regions load through the real session and inventory and
 * somebody types.
 */
final class LoadStall {
  private static final int IMAGES = 340_000;
  private static final Scope SCOPE = new Scope.Community(null, List.of());
  private static final List<String> TYPED = List.of("ubuntu", "debian-12", "windows server");

  private LoadStall() {}

  static void run(BenchReport report, Path folder) throws Exception {
    try (ReplayedCloud cloud = ReplayedCloud.of(folder, IMAGES)) {
      // Once for the compiler, as nobody's first seconds with a window are a million images.
      load(new BenchReport("warm"), folder, cloud);
      load(report, folder, cloud);
    }
  }

  private static void load(BenchReport report, Path folder, ReplayedCloud cloud) throws Exception {
    Catalog catalog = new Catalog(folder);
    Clock clock = Clock.systemUTC();
    Inventory inventory = new Inventory(cloud.session(), catalog, clock, null);
    BrowseWindow window =
        new BrowseWindow(
            folder,
            new OpenConnection("Replay", cloud.session(), catalog, inventory, BrowseWindow.ME),
            clock,
            1440,
            900);
    inventory.onChange(
        state ->
            window.background.onFxThread(() -> window.workspace.inventoryProperty().set(state)));
    Typist typist = new Typist(window);
    List<Double> keys = new ArrayList<>();
    try (Deafness deafness = new Deafness()) {
      long start = System.nanoTime();
      inventory.refresh(SCOPE, List.of());
      for (int at = 0; !isLoaded(inventory); at++) {
        keys.addAll(typist.type(List.of(TYPED.get(at % TYPED.size()))));
      }
      report.add("load.seconds", (System.nanoTime() - start) / 1e9);
      FxTest.settle();
      report.add("load.max_stall_ms", deafness.longestMillis());
    }
    report.add("load.images", catalog.count(new Scope.All()));
    UiBench.add(report, "load.key_to_frame", keys);
    window.close();
    if (catalog.count(new Scope.All()) != cloud.images()) {
      throw new IllegalStateException("lost images");
    }
  }

  private static boolean isLoaded(Inventory inventory) {
    List<RegionProgress> listings = inventory.state().listings();
    return !listings.isEmpty() && listings.stream().allMatch(each -> each.phase() == Phase.DONE);
  }
}
