package io.github.amiexplorer.catalog.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Questions while another thread changes the catalogue: each answer is the one of a single state
 * between the one before the question and the one after it, whenever its rows are read.
 */
class SnapshotsProofTest {
  private static final int CHANGES = 120;
  private static final int MOST_ANSWERS = 60;

  /** An answer and the changes that were over before it and begun after it. */
  private record Seen(Asked asked, Answer answer, int first, int last) {}

  static java.util.stream.LongStream seeds() {
    return AnswersProofTest.fewerSeeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void search_whileListsChange_answersFromOneStateOnly(long seed) throws Exception {
    Draw draw = new Draw(seed);
    RandomTexts texts = new RandomTexts(draw);
    Catalog catalog = new Catalog();
    RandomWorld world = new RandomWorld(draw, texts, catalog);
    world.change(10);
    List<NaiveWorld> states = new ArrayList<>(List.of(world.now()));
    List<Runnable> changes = new ArrayList<>();
    for (int left = CHANGES; left > 0; left--) {
      changes.add(world.next());
      states.add(world.now());
    }
    RandomAsked questions = new RandomAsked(draw, texts, world.samples());
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger over = new AtomicInteger();
    // A change a question at most: so that no side is done before the other has begun.
    Semaphore asking = new Semaphore(0);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              for (Runnable each : changes) {
                asking.acquireUninterruptibly();
                begun.incrementAndGet();
                each.run();
                over.incrementAndGet();
              }
            });
    List<Seen> seen = new ArrayList<>();
    while (!writer.isDone() || seen.isEmpty()) {
      Asked asked = questions.next();
      int first = over.get();
      asking.release();
      Answer answer = asked.of(catalog);
      seen.add(new Seen(asked, answer, first, begun.get()));
    }
    writer.get(1, TimeUnit.MINUTES);
    int step = Math.max(1, seen.size() / MOST_ANSWERS);
    for (int at = 0; at < seen.size(); at += step) {
      check(seed, seen.get(at), states);
    }
    assertTrue(
        seen.stream().anyMatch(each -> each.last() > each.first()), "nothing changed meanwhile");
  }

  private static void check(long seed, Seen seen, List<NaiveWorld> states) {
    AssertionError wrong = null;
    for (int state = seen.first(); state <= seen.last(); state++) {
      try {
        seen.asked().check(seen.asked().of(states.get(state)), seen.answer());
        return;
      } catch (AssertionError other) {
        wrong = other;
      }
    }
    fail(
        "seed %d: no state from %d to %d answers %s"
            .formatted(seed, seen.first(), seen.last(), seen.asked().text()),
        wrong);
  }
}
