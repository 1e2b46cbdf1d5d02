package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rows are there before, while and after a list is listed anew. */
class CatalogTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final Region OHIO = Region.of("us-east-2");
  private static final Scope OWNED = new Scope.OwnedByMe();
  private static final Scope AMAZON = new Scope.Amazon();
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Catalog catalog = new Catalog();

  @Test
  void append_showsRowsAtOnce() {
    catalog.append(OWNED, IRELAND, List.of(image("ami-1")));
    assertEquals(List.of("ami-1"), found(OWNED));
    catalog.append(OWNED, IRELAND, List.of(image("ami-2")));
    assertEquals(List.of("ami-1", "ami-2"), found(OWNED));
  }

  @Test
  void complete_dropsWhatIsNoLongerThereAndOnlyThen() {
    listed(OWNED, IRELAND, "ami-1", "ami-2");
    catalog.begin(OWNED, IRELAND);
    catalog.append(OWNED, IRELAND, List.of(image("ami-2"), image("ami-3")));
    assertEquals(List.of("ami-1", "ami-2", "ami-3"), found(OWNED));
    catalog.complete(OWNED, IRELAND, NOW);
    assertEquals(List.of("ami-2", "ami-3"), found(OWNED));
    assertNull(catalog.find(new ImageKey(IRELAND, "ami-1")));
  }

  @Test
  void append_whenAnImageIsNewer_showsTheNewerOne() {
    catalog.append(OWNED, IRELAND, List.of(named("ami-1", "old")));
    catalog.complete(OWNED, IRELAND, NOW);
    catalog.append(OWNED, IRELAND, List.of(named("ami-1", "new")));
    assertEquals("new", nameOf("ami-1"));
    assertEquals(1, catalog.count(OWNED));
  }

  @Test
  void abandon_keepsTheCompleteListElseThePages() {
    catalog.append(OWNED, IRELAND, List.of(image("ami-1")));
    catalog.abandon(OWNED, IRELAND);
    assertEquals(List.of("ami-1"), found(OWNED));
    listed(OWNED, OHIO, "ami-7");
    catalog.append(OWNED, OHIO, List.of(image(OHIO, "ami-8")));
    catalog.abandon(OWNED, OHIO);
    assertEquals(List.of("ami-1", "ami-7"), found(OWNED));
  }

  @Test
  void begin_afterAnEarlyEnd_keepsThosePagesUntilTheListIsComplete() {
    catalog.append(OWNED, IRELAND, List.of(image("ami-1")));
    catalog.abandon(OWNED, IRELAND);
    catalog.begin(OWNED, IRELAND);
    assertEquals(List.of("ami-1"), found(OWNED));
    catalog.append(OWNED, IRELAND, List.of(image("ami-2")));
    catalog.complete(OWNED, IRELAND, NOW);
    assertEquals(List.of("ami-2"), found(OWNED));
  }

  @Test
  void complete_whenNothingCame_isAnEmptyList() {
    listed(OWNED, IRELAND, "ami-1");
    catalog.begin(OWNED, IRELAND);
    catalog.complete(OWNED, IRELAND, NOW);
    assertEquals(List.of(), found(OWNED));
  }

  @Test
  void append_whenAPageRepeatsAnImage_showsItOnce() {
    catalog.append(OWNED, IRELAND, List.of(image("ami-1"), image("ami-2")));
    catalog.append(OWNED, IRELAND, List.of(image("ami-2"), image("ami-3"), image("ami-3")));
    assertEquals(List.of("ami-1", "ami-2", "ami-3"), found(OWNED));
    catalog.complete(OWNED, IRELAND, NOW);
    assertEquals(3, catalog.count(OWNED));
    assertEquals(3, catalog.list(OWNED, IRELAND).size());
  }

  @Test
  void search_whenAnImageIsInTwoLists_countsItOnce() {
    listed(OWNED, IRELAND, "ami-1");
    listed(new Scope.LookedUp(), IRELAND, "ami-1", "ami-2");
    assertEquals(2, catalog.count(new Scope.All()));
    assertEquals(List.of("ami-1", "ami-2"), found(new Scope.All()));
  }

  @Test
  void search_whenIdsAreEqualInTwoRegions_keepsBoth() {
    listed(OWNED, IRELAND, "ami-1");
    listed(OWNED, OHIO, "ami-1");
    assertEquals(2, catalog.count(OWNED));
    assertNotNull(catalog.find(new ImageKey(OHIO, "ami-1")));
    assertNull(catalog.find(new ImageKey(OHIO, "ami-2")));
  }

  @Test
  void search_ofAPublicScope_goesByTheImageAndNotByTheList() {
    Image amazons =
        Image.builder(IRELAND, "ami-1").ownerId("137112412989").ownerAlias("amazon").build();
    Image canonicals =
        Image.builder(IRELAND, "ami-2").ownerId("099720109477").isPublic(true).build();
    Image anybodys = Image.builder(IRELAND, "ami-3").ownerId("999999999999").isPublic(true).build();
    Image sold =
        Image.builder(IRELAND, "ami-4")
            .ownerId("679593333241")
            .ownerAlias("aws-marketplace")
            .isPublic(true)
            .build();
    catalog.append(new Scope.LookedUp(), IRELAND, List.of(amazons, canonicals, anybodys, sold));
    assertEquals(List.of("ami-1"), found(AMAZON));
    assertEquals(List.of("ami-2"), found(new Scope.VerifiedPublishers()));
    assertEquals(List.of("ami-3"), found(new Scope.Community(null, List.of())));
    assertEquals(List.of("ami-4"), found(new Scope.Marketplace()));
    assertEquals(List.of("ami-3"), found(new Scope.Account("999999999999")));
    assertEquals(List.of(), found(OWNED));
  }

  @Test
  void search_whenRegionsAreChosen_leavesTheOthersOut() {
    listed(OWNED, IRELAND, "ami-1");
    listed(OWNED, OHIO, "ami-2");
    assertEquals(List.of("ami-2"), found(OWNED, Set.of(OHIO)));
  }

  @Test
  void version_changesWithEveryWrite() {
    long before = catalog.version();
    catalog.append(OWNED, IRELAND, List.of());
    assertNotEquals(before, catalog.version());
  }

  @Test
  void search_whileAnotherThreadWrites_seesWholePages() throws InterruptedException {
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int page = 0; page < 60; page++) {
                    int first = page * 50;
                    catalog.append(
                        OWNED,
                        IRELAND,
                        IntStream.range(first, first + 50)
                            .mapToObj(n -> image("ami-%08x".formatted(n)))
                            .toList());
                  }
                });
    int seen = 0;
    boolean last;
    do {
      last = !writer.isAlive();
      int now = found(OWNED).size();
      assertEquals(0, now % 50);
      assertTrue(now >= seen);
      seen = now;
    } while (!last);
    writer.join();
    assertEquals(3_000, found(OWNED).size());
  }

  private void listed(Scope scope, Region region, String... ids) {
    for (String id : ids) {
      catalog.append(scope, region, List.of(image(region, id)));
    }
    catalog.complete(scope, region, NOW);
  }

  private String nameOf(String id) {
    Image image = catalog.find(new ImageKey(IRELAND, id));
    assertNotNull(image);
    return image.nameOrId();
  }

  private List<String> found(Scope scope) {
    return found(scope, Set.of());
  }

  private List<String> found(Scope scope, Set<Region> regions) {
    ImageRows rows =
        catalog
            .search(
                new Question(
                    scope,
                    regions,
                    FilterQuery.EMPTY,
                    List.of(new SortOrder(SortKey.ID, false, null)),
                    NOW,
                    null,
                    Set.of(),
                    null),
                () -> false)
            .rows();
    return IntStream.range(0, rows.size()).mapToObj(at -> rows.get(at).id()).toList();
  }

  private static Image image(String id) {
    return image(IRELAND, id);
  }

  private static Image image(Region region, String id) {
    return Image.builder(region, id).build();
  }

  private static Image named(String id, String name) {
    return Image.builder(IRELAND, id).name(name).build();
  }
}
