package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Types forty real questions letter by letter into a full catalogue and takes the time of each
 * whole answer: rows, their number, and the counts of every facet. Then asks each question as a
 * whole, in random order ({@code cold}), and an even choice of what was typed in turn with the
 * {@link Yardsticks} ({@code subset}).
 */
public final class SearchBench {
  private static final List<BenchWorld> WORLDS =
      Stream.of(100_000, 1_000_000, 3_000_000)
          .flatMap(size -> Stream.of(new BenchWorld(size, false), new BenchWorld(size, true)))
          .toList();

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

  private static final int MILLION = 1_000_000;
  private static final int WARM = 2;
  private static final int ROUNDS = 3;

  /** SQLite takes seconds for some: both yardsticks are asked one in so many of what is typed. */
  private static final int SUBSET = 8;

  private final BenchReport report = new BenchReport("search");
  private final Path folder;
  private final Random random = random();

  private SearchBench(Path folder) {
    this.folder = folder;
  }

  /** Runs it over all sizes. */
  public static void run() throws Exception {
    Path parent = Files.createDirectories(Path.of("target", "bench"));
    Path folder = Files.createTempDirectory(parent, "search");
    try {
      new SearchBench(folder).measure();
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }
  }

  /**
   * Two cores make worlds and load the yardsticks first; nothing else runs while times are taken.
   */
  private void measure() throws Exception {
    YardTable table = new YardTable();
    Catalog million =
        new BenchWorld(MILLION, false).catalog(folder, (region, page) -> table.add(page));
    table.sort();
    try (Yardsticks yardsticks = new Yardsticks(table, folder)) {
      Deque<Catalog> others = new ArrayDeque<>();
      for (BenchWorld each : WORLDS) {
        others.add(each.equals(new BenchWorld(MILLION, false)) ? million : each.catalog(folder));
      }
      yardsticks.await(report, "1m");
      for (BenchWorld each : WORLDS) {
        measure(others.remove(), each);
      }
      System.gc();
      yardsticks.compare(million, subset(), report, "1m");
    }
    report.write();
  }

  private void measure(Catalog catalog, BenchWorld world) {
    System.gc();
    String key =
        world.images() < MILLION ? world.images() / 1_000 + "k" : world.images() / MILLION + "m";
    String ending = world.unique() ? ".unique" : "";
    AnswerTimes typing = new AnswerTimes();
    AnswerTimes cold = new AnswerTimes();
    for (int round = -WARM; round < ROUNDS; round++) {
      ask(catalog, typed(), world, round < 0 ? new AnswerTimes() : typing);
    }
    for (int round = -1; round < ROUNDS; round++) {
      List<String> shuffled = new ArrayList<>(QUERIES);
      Collections.shuffle(shuffled, random);
      ask(catalog, shuffled, world, round < 0 ? new AnswerTimes() : cold);
    }
    typing.report(report, key, ending);
    cold.report(report, key + ".cold", ending);
  }

  private static void ask(
      Catalog catalog, List<String> questions, BenchWorld world, AnswerTimes times) {
    for (String typed : questions) {
      Question question = question(typed);
      long start = System.nanoTime();
      Answer answer = catalog.search(question, () -> false);
      times.done(start, typed);
      if (answer.total() < world.images() / 2) {
        throw new IllegalStateException("only " + answer.total());
      }
    }
  }

  /** Every query letter by letter. */
  private static List<String> typed() {
    return QUERIES.stream()
        .flatMap(
            each -> IntStream.rangeClosed(1, each.length()).mapToObj(to -> each.substring(0, to)))
        .toList();
  }

  /** An even choice of what is typed, each once. */
  private static List<String> subset() {
    List<String> all = typed().stream().distinct().toList();
    return IntStream.range(0, all.size())
        .filter(at -> at % SUBSET == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** The same order in each run. */
  static Random random() {
    return new Random(4);
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
}
