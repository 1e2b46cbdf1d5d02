package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long answers took, milliseconds, and what was asked. */
final class AnswerTimes {
  private static final int SLOWEST = 6;

  private final List<Taken> taken = new ArrayList<>();

  /** One answer. */
  private record Taken(double millis, String asked) {
    @Override
    public String toString() {
      return "%.1f \"%s\"".formatted(millis, asked);
    }
  }

  /** An answer that was begun at {@code start}, of {@link System#nanoTime}, is there now. */
  void done(long start, String asked) {
    taken.add(new Taken((System.nanoTime() - start) / 1e6, asked));
  }

  /** The time that this share of answers took at most; 1 for the slowest. */
  double at(double share) {
    List<Double> sorted = taken.stream().map(Taken::millis).sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  /** Adds median, percentiles and maximum to the report and prints the slowest. */
  void report(BenchReport report, String prefix, String ending) {
    report.add(prefix + ".p50_ms" + ending, at(0.5));
    report.add(prefix + ".p95_ms" + ending, at(0.95));
    report.add(prefix + ".p99_ms" + ending, at(0.99));
    report.add(prefix + ".max_ms" + ending, at(1));
    System.out.println(
        "   slowest: "
            + taken.stream()
                .sorted(Comparator.comparingDouble(Taken::millis).reversed())
                .limit(SLOWEST)
                .toList());
  }
}
