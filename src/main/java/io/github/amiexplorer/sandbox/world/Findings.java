package io.github.amiexplorer.sandbox.world;

/** What a security scanner would have found. */
final class Findings {
  private Findings() {}

  /** Scan results that belong to a scattered number: the severe ones are rare. */
  static SandboxScanResults of(long own, Calendar calendar) {
    String scanned = calendar.time(1 + Mix.pick(own, 40, 6), Mix.pick(own, 41, 80_000));
    int worst = Mix.pick(own, 42, 20);
    return new SandboxScanResults(
        worst == 0 ? "CRITICAL" : worst < 4 ? "HIGH" : worst < 12 ? "MEDIUM" : "LOW",
        scanned,
        worst % 3 == 0 ? calendar.time(60 + Mix.pick(own, 43, 300), 0) : null,
        calendar.time(40 + Mix.pick(own, 44, 200), 0),
        worst < 12 ? calendar.time(20 + Mix.pick(own, 45, 100), 0) : null,
        worst < 4 ? calendar.time(8 + Mix.pick(own, 46, 60), 0) : null,
        worst == 0 ? calendar.time(2 + Mix.pick(own, 47, 20), 0) : null);
  }
}
