package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.SortKey;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whole questions: terms, whose images, which Regions, in which order, asked by whom. */
final class RandomAsked {
  private final Draw draw;
  private final List<Image> samples;
  private final RandomAsk asks;

  RandomAsked(Draw draw, RandomTexts texts, List<Image> samples) {
    this.draw = draw;
    this.samples = samples;
    asks = new RandomAsk(draw, texts, samples);
  }

  Asked next() {
    List<Scope> scopes = new ArrayList<>(RandomWorld.SCOPES);
    Scope scope = draw.chance(60) ? new Scope.All() : draw.one(scopes);
    Asker asker = new Asker(RandomImages.NOW, draw.orNull(15, () -> RandomImages.ME), keys(10));
    return new Asked(
        asks.terms(),
        scope,
        draw.chance(70)
            ? Set.of()
            : Set.copyOf(new HashSet<>(draw.some(1, 2, () -> draw.one(RandomWorld.REGIONS)))),
        order(),
        asker,
        draw.chance(90) ? null : keys(30));
  }

  private Set<ImageKey> keys(int most) {
    return new HashSet<>(draw.some(0, most, () -> draw.one(samples).key()));
  }

  private List<SortOrder> order() {
    return draw.chance(30)
        ? List.of(SortOrder.NEWEST_FIRST)
        : draw.some(
            1,
            draw.one(1, 1, 2),
            () -> {
              SortKey key = draw.one(SortKey.values());
              return new SortOrder(
                  key, draw.chance(50), key == SortKey.TAG ? draw.one("Env", "Team", "x") : null);
            });
  }
}
