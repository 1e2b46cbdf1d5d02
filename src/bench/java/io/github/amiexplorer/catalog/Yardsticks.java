package io.github.amiexplorer.catalog;

import io.github.amiexplorer.BenchReport;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks the yardsticks and the catalogue the same questions in turn, and compares the answers. */
final class Yardsticks implements AutoCloseable {
  private final YardTable table;
  private final List<Yardstick> all;
  private final ExecutorService loader = Executors.newSingleThreadExecutor();
  private final List<Future<Double>> loads = new ArrayList<>();

  /** Begins to load {@code table} into both, one after the other on a thread of its own. */
  Yardsticks(YardTable table, Path folder) throws SQLException {
    this.table = table;
    all =
        List.of(
            new SqliteYardstick(table, folder.resolve("yard.sqlite")),
            new DuckDbYardstick(table, folder.resolve("yard.duckdb")));
    for (Yardstick each : all) {
      loads.add(
          loader.submit(
              () -> {
                long start = System.nanoTime();
                each.load();
                return (System.nanoTime() - start) / 1e9;
              }));
    }
  }

  /** Waits until both are loaded; the seconds are those of one core, with the other one busy. */
  void await(BenchReport report, String key) throws Exception {
    for (int at = 0; at < all.size(); at++) {
      report.add(key + "." + all.get(at).name() + ".load_s", loads.get(at).get());
    }
  }

  /**
   * Takes the time of {@code questions} in a random order, so that no answer helps with the next.
   *
   * @throws IllegalStateException where an answer differs from the catalogue's
   */
  void compare(Catalog catalog, List<String> questions, BenchReport report, String key)
      throws Exception {
    List<String> shuffled = new ArrayList<>(questions);
    Collections.shuffle(shuffled, SearchBench.random());
    ask(catalog, shuffled.subList(0, shuffled.size() / 4));
    List<AnswerTimes> times = ask(catalog, shuffled);
    AnswerTimes ours = times.getLast();
    report.add(key + ".subset.questions", questions.size());
    ours.report(report, key + ".subset", "");
    for (int at = 0; at < all.size(); at++) {
      String name = key + "." + all.get(at).name();
      times.get(at).report(report, name, "");
      report.add(name + ".ratio", times.get(at).at(0.5) / ours.at(0.5));
    }
  }

  /** The times of each yardstick, and at last those of the catalogue. */
  private List<AnswerTimes> ask(Catalog catalog, List<String> questions) throws Exception {
    List<AnswerTimes> times = new ArrayList<>();
    for (int at = 0; at <= all.size(); at++) {
      times.add(new AnswerTimes());
    }
    for (String typed : questions) {
      YardQuestion question = YardQuestion.of(typed, table);
      List<YardAnswer> answers = new ArrayList<>();
      for (int at = 0; at < all.size(); at++) {
        long start = System.nanoTime();
        answers.add(all.get(at).answer(question));
        times.get(at).done(start, typed);
      }
      Question asked = SearchBench.question(typed);
      long start = System.nanoTime();
      Answer ours = catalog.search(asked, () -> false);
      times.getLast().done(start, typed);
      answers.forEach(each -> each.mustBe(ours, typed));
    }
    return times;
  }

  @Override
  public void close() throws SQLException {
    loader.shutdownNow();
    for (Yardstick each : all) {
      each.close();
    }
  }
}
