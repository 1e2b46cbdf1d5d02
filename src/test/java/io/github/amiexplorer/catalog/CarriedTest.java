package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.BrowseFixture;
import io.github.amiexplorer.support.PlainQuestions;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Picked rows in a later answer are those of the same images, whatever became of the segments. */
class CarriedTest {
  private static final Scope SCOPE = new Scope.Amazon();

  private final List<Image> images = BrowseFixture.images(3_000);
  private final Catalog catalog = BrowseFixture.catalog(images);

  @Test
  void rows_whenFilteredAndOrderedOtherwise_areTheSameImages() {
    ImageRows before = rows("", SortOrder.NEWEST_FIRST);
    for (String filter : List.of("", "ubuntu", "arch:arm64", "nowhere at all")) {
      for (SortKey key : List.of(SortKey.NAME, SortKey.SIZE, SortKey.CREATED)) {
        check(before, some(before.size(), 0.3), rows(filter, new SortOrder(key, false, null)));
      }
    }
    check(before, some(before.size(), 1), rows("", new SortOrder(SortKey.NAME, true, null)));
    check(before, some(before.size(), 0), rows("", SortOrder.NEWEST_FIRST));
  }

  @Test
  void rows_whenRegionsAreListedAnew_areTheSameImages() {
    ImageRows before = rows("", new SortOrder(SortKey.NAME, false, null));
    BitSet picked = some(before.size(), 0.5);
    Region region = images.getFirst().region();
    catalog.begin(SCOPE, region);
    catalog.append(
        SCOPE, region, images.stream().filter(each -> each.region().equals(region)).toList());
    check(before, picked, rows("", SortOrder.NEWEST_FIRST));
    catalog.complete(SCOPE, region, BrowseFixture.NOW);
    check(before, picked, rows("", SortOrder.NEWEST_FIRST));
    catalog.begin(SCOPE, region);
    catalog.append(
        SCOPE,
        region,
        images.stream().filter(each -> each.region().equals(region)).skip(100).toList());
    catalog.complete(SCOPE, region, BrowseFixture.NOW);
    ImageRows after = rows("", SortOrder.NEWEST_FIRST);
    assertEquals(before.size() - 100, after.size());
    check(before, picked, after);
  }

  private static void check(ImageRows before, BitSet picked, ImageRows after) {
    Set<ImageKey> wanted = new HashSet<>();
    for (int at = 0; at < after.size(); at++) {
      wanted.add(after.get(at).key());
    }
    Set<ImageKey> were = keys(before, picked);
    wanted.retainAll(were);
    BitSet carried = after.positions(picked, before);
    assertEquals(wanted, keys(after, carried));
    assertEquals(wanted.size(), carried.cardinality());
    assertTrue(carried.length() <= after.size());
  }

  private static Set<ImageKey> keys(ImageRows rows, BitSet picked) {
    Set<ImageKey> keys = new HashSet<>();
    picked.stream().forEach(at -> keys.add(rows.get(at).key()));
    return keys;
  }

  private static BitSet some(int size, double share) {
    Random random = new Random(size);
    BitSet some = new BitSet();
    for (int at = 0; at < size; at++) {
      some.set(at, random.nextDouble() < share);
    }
    return some;
  }

  private ImageRows rows(String filter, SortOrder order) {
    return new PlainQuestions(List.of(order), BrowseFixture.NOW, null).ask(catalog, filter).rows();
  }
}
