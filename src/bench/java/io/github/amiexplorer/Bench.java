package io.github.amiexplorer;

import io.github.amiexplorer.catalog.MemoryBench;
import io.github.amiexplorer.catalog.OpenBench;
import io.github.amiexplorer.catalog.SearchBench;
import io.github.amiexplorer.cloud.aws.IngestBench;
import io.github.amiexplorer.ui.activity.PlanBench;
import io.github.amiexplorer.ui.browse.UiBench;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs one benchmark by its name: {@code mvn -q -Pbench -Dbench=search}. */
public final class Bench {
  private Bench() {}

  /** A benchmark. */
  @FunctionalInterface
  interface Run {
    void run() throws Exception;
  }

  /** The first argument is the name. */
  public static void main(String[] arguments) throws Exception {
    Map<String, Run> all = new TreeMap<>();
    all.put("ingest", IngestBench::run);
    all.put("memory", MemoryBench::run);
    all.put("open", OpenBench::run);
    all.put("plan", () -> PlanBench.main(new String[0]));
    all.put("search", SearchBench::run);
    all.put("start", StartBench::run);
    all.put("ui", UiBench::run);
    String name = arguments.length == 0 ? "" : arguments[0];
    Run one = all.get(name);
    List<Run> chosen =
        name.equals("all") ? List.copyOf(all.values()) : one == null ? List.of() : List.of(one);
    if (chosen.isEmpty()) {
      System.err.println("-Dbench= takes " + String.join(", ", all.keySet()) + " or all");
      System.exit(2);
    }
    for (Run each : chosen) {
      each.run();
    }
    System.exit(0);
  }
}
