package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A catalogue and plain lists that go through the same changes. */
final class RandomWorld {
  static final List<Scope> SCOPES =
      List.of(
          new Scope.OwnedByMe(),
          new Scope.SharedWithMe(),
          new Scope.Amazon(),
          new Scope.Marketplace(),
          new Scope.VerifiedPublishers(),
          new Scope.Community(null, List.of()),
          new Scope.Account("999999999999"),
          new Scope.LookedUp());

  static final List<Region> REGIONS =
      List.of(
          Region.of("eu-west-1"), Region.of("us-east-1"), Region.of("us-east-2"), Region.of("x"));

  private final Draw draw;
  private final RandomImages images;
  private final ShapedImages shaped = new ShapedImages();
  private final List<String> ids;
  private final Map<String, Image> known = new HashMap<>();
  private final Catalog catalog;
  private NaiveWorld now = NaiveWorld.EMPTY;
  private int changes;

  RandomWorld(Draw draw, RandomTexts texts, Catalog catalog) {
    this.draw = draw;
    this.catalog = catalog;
    images = new RandomImages(draw, texts);
    ids = draw.some(20, 150, images::id);
  }

  Catalog catalog() {
    return catalog;
  }

  NaiveWorld now() {
    return now;
  }

  void change(int times) {
    for (int left = times; left > 0; left--) {
      next().run();
    }
  }

  /** Draws a change of the plain lists, and gives the same one to the catalogue when run. */
  Runnable next() {
    Scope scope = draw.one(SCOPES);
    Region region = draw.one(REGIONS);
    Instant asOf = RandomImages.NOW.plusSeconds(++changes);
    return switch (draw.below(12)) {
      case 0, 1 -> {
        now = now.begin(scope, region);
        yield () -> catalog.begin(scope, region);
      }
      case 2, 3 -> {
        now = now.complete(scope, region);
        yield () -> catalog.complete(scope, region, asOf);
      }
      case 4 -> {
        now = now.abandon(scope, region);
        yield () -> catalog.abandon(scope, region);
      }
      case 5 -> {
        Map<String, Image> some = new HashMap<>();
        draw.some(1, 4, () -> image(region)).forEach(each -> some.put(each.id(), each));
        List<Image> changed = List.copyOf(some.values());
        now = now.put(scope, region, changed);
        yield () -> catalog.put(scope, region, changed);
      }
      case 6 -> {
        List<String> gone = draw.some(1, 4, () -> draw.one(ids));
        now = now.remove(region, gone);
        yield () -> catalog.remove(region, gone);
      }
      default -> {
        List<Image> page = draw.some(0, draw.one(1, 10, 60), () -> image(region));
        now = now.append(scope, region, page);
        ImageBatch batch = draw.chance(50) ? shaped.batch(region, page) : null;
        yield () -> {
          if (batch == null) {
            catalog.append(scope, region, page);
          } else {
            catalog.append(scope, batch);
          }
        };
      }
    };
  }

  /** Mostly as it was seen before. */
  private Image image(Region region) {
    String id = draw.one(ids);
    String key = region + " " + id;
    if (draw.chance(25)) {
      known.remove(key);
    }
    return known.computeIfAbsent(key, each -> images.image(region, id));
  }

  /** Images as they were listed at any time, so that questions are about something. */
  List<Image> samples() {
    return new ArrayList<>(known.values());
  }
}
