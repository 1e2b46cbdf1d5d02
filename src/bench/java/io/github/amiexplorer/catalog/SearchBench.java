package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Types forty real questions letter by letter into a full catalogue and takes the time of each
 * whole answer: rows, their number, and the counts of every facet.
 */
public final class SearchBench {
  static final List<String> QUERIES =
      List.of(
          "ubuntu",
          "ubuntu 24.04 arm64",
          "al2023",
          "al2023-ami-minimal",
          "amazon linux 2",
          "win",
          "windows server 2022 base",
          "debian-12",
          "rhel-9",
          "ami-0abc1",
          "ami-0",
          "eks",
          "amazon-eks-node",
          "ecs optimized",
          "deep learning gpu",
          "bottlerocket",
          "rocky 9",
          "suse",
          "centos 7",
          "freebsd",
          "fips",
          "arm64",
          "x86_64",
          "hvm ssd gp3",
          "jammy",
          "noble",
          "minimal",
          "nginx",
          "wordpress",
          "jenkins",
          "postgres",
          "docker",
          "kubernetes 1.31",
          "2026",
          "202611",
          "arch:arm64 os:ubuntu",
          "owner:canonical noble",
          "region:eu-west-1 debian",
          "age<30d linux",
          "size>=100 windows");

  private static final int WARM = 2;
  private static final int ROUNDS = 3;

  private SearchBench() {}

  /** Runs it over all sizes. */
  public static void run() throws Exception {
    BenchReport report = new BenchReport("search");
    for (int size : List.of(100_000, 1_000_000, 3_000_000)) {
      for (boolean unique : List.of(false, true)) {
        measure(report, size, unique);
      }
    }
    report.write();
  }

  private static void measure(BenchReport report, int size, boolean unique) {
    Catalog catalog = new BenchWorld(size, unique).catalog();
    List<Double> times = new ArrayList<>();
    Map<Double, String> slowest = new TreeMap<>();
    for (int round = -WARM; round < ROUNDS; round++) {
      for (String query : QUERIES) {
        for (int length = 1; length <= query.length(); length++) {
          String typed = query.substring(0, length);
          Question question = question(typed);
          long start = System.nanoTime();
          Answer answer = catalog.search(question, () -> false);
          double millis = (System.nanoTime() - start) / 1e6;
          if (answer.total() < size / 2) {
            throw new IllegalStateException("only " + answer.total());
          }
          if (round >= 0) {
            times.add(millis);
            slowest.put(millis, typed + " " + answer.rows().size());
          }
        }
      }
    }
    double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
    String key = (size == 100_000 ? "100k" : size / 1_000_000 + "m");
    String ending = unique ? ".unique" : "";
    report.add(key + ".p50_ms" + ending, at(sorted, 0.5));
    report.add(key + ".p95_ms" + ending, at(sorted, 0.95));
    report.add(key + ".p99_ms" + ending, at(sorted, 0.99));
    report.add(key + ".max_ms" + ending, sorted[sorted.length - 1]);
    List<Map.Entry<Double, String>> worst = new ArrayList<>(slowest.entrySet());
    System.out.println("   slowest: " + worst.subList(Math.max(0, worst.size() - 6), worst.size()));
  }

  static Question question(String typed) {
    return new Question(
        new Scope.All(),
        Set.of(),
        FilterQuery.parse(typed).query(),
        List.of(SortOrder.NEWEST_FIRST),
        BenchWorld.NOW,
        BenchWorld.ACCOUNT,
        Set.of(),
        null);
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  static double[] sorted(double... values) {
    double[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
