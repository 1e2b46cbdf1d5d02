package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words letter by letter, there and back, while lists grow: what is kept of the last answer helps.
 */
class TypingProofTest {
  private static final int WORDS = 12;
  private static final Asker ASKER = new Asker(RandomImages.NOW, RandomImages.ME, Set.of());

  static java.util.stream.LongStream seeds() {
    return AnswersProofTest.fewerSeeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void search_letterByLetter_givesWhatANaiveFilterGives(long seed) {
    Draw draw = new Draw(seed);
    RandomTexts texts = new RandomTexts(draw);
    Catalog catalog = new Catalog();
    RandomWorld world = new RandomWorld(draw, texts, catalog);
    world.change(60);
    for (int left = WORDS; left > 0; left--) {
      String word = word(draw, texts, world);
      List<Ask> before = draw.chance(30) ? List.of(RandomAsk.word(texts.text())) : List.of();
      for (int end = 1; end <= word.length(); end++) {
        ask(seed, before, word.substring(0, end), world);
      }
      if (draw.chance(30)) {
        world.change(1);
      }
      for (int end = word.length() - 1; end > 0; end -= 2) {
        ask(seed, before, word.substring(0, end), world);
      }
    }
  }

  private static String word(Draw draw, RandomTexts texts, RandomWorld world) {
    List<String> all = RandomAsk.searched(draw.one(world.samples())).toList();
    String text = all.isEmpty() ? texts.text() : draw.one(all);
    int from = draw.chance(50) ? 0 : draw.below(text.length());
    return text.substring(from, Math.min(text.length(), from + 20));
  }

  private static void ask(long seed, List<Ask> before, String word, RandomWorld world) {
    List<Ask> terms = new ArrayList<>(before);
    terms.add(RandomAsk.word(word));
    AnswersProofTest.check(
        seed,
        new Asked(terms, new Scope.All(), Set.of(), List.of(SortOrder.NEWEST_FIRST), ASKER, null),
        world.catalog(),
        world.now());
  }
}
