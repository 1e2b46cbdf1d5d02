package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Beginnings of ids, whether few ids have them, many, or all: each is found in a way of its own.
 */
class IdWordTest {
  private static final Region REGION = Region.of("eu-west-1");
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final int IMAGES = 700;

  @Test
  void word_findsTheIdsThatHaveIt_whereAllBeginAlike() {
    Random random = new Random(11);
    check(at -> "ami-0%08x%08x".formatted(random.nextInt(), random.nextInt()));
  }

  @Test
  void word_findsTheIdsThatHaveIt_whereMostBeginAlike() {
    Random random = new Random(12);
    check(
        at ->
            "ami-%x%08x%08x"
                .formatted(at % 3 == 0 ? at % 16 : 15, random.nextInt(), random.nextInt()));
  }

  @Test
  void word_findsTheIdsThatHaveIt_whereSomeAreShort() {
    Random random = new Random(13);
    check(
        at ->
            at % 5 == 0
                ? "ami-%08x".formatted(random.nextInt())
                : "ami-f%08x%08x".formatted(at % 2 == 0 ? -1 : random.nextInt(), at));
  }

  private static void check(IntFunction<String> ids) {
    List<String> all = IntStream.range(0, IMAGES).mapToObj(ids).distinct().sorted().toList();
    Catalog catalog = new Catalog(null);
    Scope scope = new Scope.OwnedByMe();
    List<Image> images = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      String name = at % 50 == 0 ? "has ami-0 and f1 in its name" : "other";
      images.add(Image.builder(REGION, all.get(at)).name(name).build());
    }
    catalog.append(scope, REGION, images);
    boolean some = false;
    for (String word :
        List.of(
            "ami-",
            "ami-0",
            "ami-1",
            "ami-f",
            "ami-00",
            "ami-0f",
            "ami-ff",
            "ami-fffffffff",
            all.getFirst(),
            all.getLast(),
            all.get(9).substring(0, 8),
            "0",
            "f",
            "f1",
            "ff")) {
      List<String> expected =
          images.stream()
              .filter(each -> each.id().contains(word) || each.name().contains(word))
              .map(Image::id)
              .toList();
      assertEquals(expected, found(catalog, scope, word), word);
      some |= !expected.isEmpty();
    }
    assertTrue(some);
  }

  private static List<String> found(Catalog catalog, Scope scope, String word) {
    Question question =
        new Question(
            scope,
            Set.of(),
            FilterQuery.parse(word).query(),
            List.of(new SortOrder(SortKey.ID, false, null)),
            NOW,
            null,
            Set.of(),
            null);
    ImageRows rows = catalog.search(question, () -> false).rows();
    return IntStream.range(0, rows.size()).mapToObj(at -> rows.key(at).id()).toList();
  }
}
