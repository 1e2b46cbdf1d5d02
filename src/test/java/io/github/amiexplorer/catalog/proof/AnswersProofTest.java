package io.github.amiexplorer.catalog.proof;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of question, asked of random worlds, against a filter over plain objects that knows
 * neither the catalogue nor its parser. A failure names its seed and the simplest question that
 * fails; {@code -Dproof.seed=SEED} asks that world again. There are {@code proof.worlds} worlds.
 */
class AnswersProofTest {
  private static final int QUESTIONS = 50;

  @TempDir Path folder;

  static LongStream seeds() {
    Long one = Long.getLong("proof.seed");
    return one != null
        ? LongStream.of(one)
        : LongStream.rangeClosed(1, Integer.getInteger("proof.worlds", 8));
  }

  /** For what takes longer in each world. */
  static LongStream fewerSeeds() {
    return seeds().filter(each -> each % 4 == 1 || Long.getLong("proof.seed") != null);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void search_inARandomWorld_givesWhatANaiveFilterGives(long seed) throws IOException {
    Draw draw = new Draw(seed);
    RandomTexts texts = new RandomTexts(draw);
    Catalog catalog = new Catalog();
    RandomWorld world = new RandomWorld(draw, texts, catalog);
    world.change(20 + draw.below(30));
    RandomAsked questions = new RandomAsked(draw, texts, world.samples());
    for (int left = QUESTIONS / 2; left > 0; left--) {
      check(seed, questions.next(), catalog, world.now());
    }
    world.change(5);
    for (int left = QUESTIONS / 4; left > 0; left--) {
      check(seed, questions.next(), catalog, world.now());
    }
    catalog.save(folder.resolve("a.catalog"), "proof");
    Catalog opened = new Catalog();
    opened.open(folder.resolve("a.catalog"), "proof");
    for (int left = QUESTIONS / 4; left > 0; left--) {
      check(seed, questions.next(), opened, world.now().saved());
    }
  }

  static void check(long seed, Asked asked, Catalog catalog, NaiveWorld world) {
    Throwable wrong = wrong(asked, catalog, world);
    if (wrong == null) {
      return;
    }
    Asked simplest = asked;
    for (boolean simpler = true; simpler; ) {
      simpler = false;
      for (Asked each : simpler(simplest)) {
        Throwable still = wrong(each, catalog, world);
        if (still != null) {
          simplest = each;
          wrong = still;
          simpler = true;
          break;
        }
      }
    }
    fail("seed " + seed + ": " + simplest.text() + "\n" + simplest, wrong);
  }

  private static List<Asked> simpler(Asked asked) {
    List<Asked> all = new ArrayList<>();
    for (int at = 0; at < asked.terms().size(); at++) {
      List<Ask> fewer = new ArrayList<>(asked.terms());
      fewer.remove(at);
      all.add(asked.with(fewer));
      for (Ask each : asked.terms().get(at).simpler()) {
        List<Ask> changed = new ArrayList<>(asked.terms());
        changed.set(at, each);
        all.add(asked.with(changed));
      }
    }
    return all;
  }

  private static Throwable wrong(Asked asked, Catalog catalog, NaiveWorld world) {
    try {
      Answer answer = asked.of(catalog);
      asked.check(asked.of(world), answer);
      return null;
    } catch (RuntimeException | AssertionError wrong) {
      return wrong;
    }
  }
}
