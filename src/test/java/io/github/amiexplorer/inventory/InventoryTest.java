package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class InventoryTest {
  private static final Scope OWNED = new Scope.OwnedByMe();
  private static final Scope AMAZON = new Scope.Amazon();
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final FakeSession session = new FakeSession(regions(34));
  private final Catalog catalog = new Catalog();
  private Inventory inventory =
      new Inventory(session, catalog, Clock.fixed(NOW, ZoneOffset.UTC), null);

  @Test
  void refresh_listsEveryEnabledRegion() throws InterruptedException {
    InventoryState state = afterRefresh(OWNED, Await.all(Phase.DONE, 34));
    assertEquals(34, state.regions().size());
    assertEquals(68, catalog.count(OWNED));
    assertEquals(2, state.listings().getFirst().images());
    assertEquals(1, state.listings().getFirst().unreadable());
    assertEquals(NOW, state.listings().getFirst().asOf());
  }

  @Test
  void refresh_whenRegionsAreNamed_listsOnlyThem() throws InterruptedException {
    inventory.refresh(OWNED, List.of(region(3), region(4)));
    assertEquals(2, await(Await.all(Phase.DONE, 2)).listings().size());
  }

  @Test
  void refresh_whileLaterPagesAreComing_theFirstIsFound() throws InterruptedException {
    List<String> found = new CopyOnWriteArrayList<>();
    session.answers.put(
        region(0),
        (region, scope, pages, cancel) -> {
          pages.page(
              ImageBatch.of(region, List.of(FakeSession.image(region, "ami-0000000000000001a"))),
              0);
          ImageRows rows = catalog.search(question("image 1a"), () -> false).rows();
          IntStream.range(0, rows.size()).forEach(at -> found.add(rows.get(at).id()));
          pages.page(
              ImageBatch.of(region, List.of(FakeSession.image(region, "ami-0000000000000002b"))),
              0);
        });
    inventory.refresh(OWNED, List.of(region(0)));
    await(Await.all(Phase.DONE, 1));
    assertEquals(List.of("ami-0000000000000001a"), found);
  }

  private static Question question(String text) {
    return new Question(
        OWNED,
        Set.of(),
        FilterQuery.parse(text).query(),
        List.of(SortOrder.NEWEST_FIRST),
        NOW,
        null,
        Set.of(),
        null);
  }

  @Test
  void refresh_whenFourRegionsAreBad_theOthersAreListedInEveryScope() throws InterruptedException {
    session.answers.put(region(0), FakeSession::silence);
    session.answers.put(region(1), FakeSession::silence);
    session.answers.put(region(2), failing(new CloudFailure.AccessDenied(origin(2), "ec2:X")));
    session.answers.put(region(3), failing(new CloudFailure.Throttled(origin(3))));
    List<Scope> scopes = List.of(OWNED, AMAZON, new Scope.SharedWithMe(), new Scope.Marketplace());
    scopes.forEach(scope -> inventory.refresh(scope, List.of()));
    InventoryState state = await(Await.all(Phase.DONE, 30 * scopes.size()));
    assertTrue(session.mostInFlight.get() <= 8, "in flight: " + session.mostInFlight);
    assertEquals(Phase.LISTING, of(state, region(0)).phase());
    inventory.cancel();
    InventoryState end =
        await(each -> each.phase() != Phase.LISTING && each.phase() != Phase.WAITING, 136);
    assertEquals(Phase.FAILED, of(end, region(2)).phase());
    assertInstanceOf(CloudFailure.AccessDenied.class, of(end, region(2)).failure());
    assertEquals(Phase.CANCELLED, of(end, region(1)).phase());
    assertEquals(0, session.inFlight.get());
  }

  @Test
  void retryFailed_afterTheFaultIsLifted_listsOnlyWhatFailed() throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    session.answers.put(
        region(1),
        (region, scope, pages, cancel) -> {
          if (calls.getAndIncrement() == 0) {
            pages.page(
                ImageBatch.of(region, List.of(FakeSession.image(region, "ami-0000000000000001a"))),
                0);
            throw new CloudException(new CloudFailure.Throttled(origin(1)), null);
          }
          FakeSession.twoPages(region, scope, pages, cancel);
        });
    InventoryState first =
        afterRefresh(OWNED, Await.all(Phase.DONE, 33).and(Await.all(Phase.FAILED, 1)));
    assertEquals(1, of(first, region(1)).images());
    assertNull(of(first, region(1)).asOf());
    inventory.retryFailed();
    InventoryState then = await(Await.all(Phase.DONE, 34));
    assertEquals(2, of(then, region(1)).images());
    assertEquals(2, catalog.list(OWNED, region(1)).size());
  }

  @Test
  void refresh_whenItFails_keepsOlderRowsAndTheirAge() throws InterruptedException {
    afterRefresh(OWNED, Await.all(Phase.DONE, 34));
    session.answers.put(
        region(5), failing(new Unreachable(origin(5), Unreachable.Problem.CUT_OFF)));
    inventory.refresh(OWNED, List.of(region(5)));
    InventoryState state = await(Await.all(Phase.FAILED, 1));
    assertEquals(NOW, of(state, region(5)).asOf());
    assertEquals(2, catalog.list(OWNED, region(5)).size());
  }

  @Test
  void refresh_whenNewer_supersedesTheOlder() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    session.answers.put(
        region(0),
        (region, scope, pages, cancel) -> {
          begun.countDown();
          FakeSession.silence(region, scope, pages, cancel);
        });
    inventory.refresh(OWNED, List.of(region(0)));
    begun.await();
    session.answers.remove(region(0));
    inventory.refresh(OWNED, List.of(region(0)));
    assertEquals(2, of(await(Await.all(Phase.DONE, 1)), region(0)).images());
  }

  @Test
  void refresh_whenRegionIsNotEnabled_saysSoWithoutACall() throws InterruptedException {
    List<RegionStatus> some = new ArrayList<>(regions(2));
    some.add(new RegionStatus(Region.of("me-central-1"), "not-opted-in"));
    session.directory = cancel -> some;
    session.answers.put(region(1), failing(new CloudFailure.RegionNotEnabled(origin(1))));
    InventoryState state = afterRefresh(OWNED, Await.all(Phase.NOT_ENABLED, 2));
    assertNull(of(state, Region.of("me-central-1")).failure());
  }

  @Test
  void refresh_whenRegionsCannotBeListed_takesThoseNamed() throws InterruptedException {
    CloudFailure denied = new CloudFailure.AccessDenied(origin(0), "ec2:DescribeRegions");
    session.directory =
        cancel -> {
          throw new CloudException(denied, null);
        };
    inventory.refresh(OWNED, List.of(region(7)));
    InventoryState state = await(Await.all(Phase.DONE, 1));
    assertEquals(denied, state.failure());
    assertEquals(region(7), state.regions().getFirst().region());
  }

  @Test
  void refresh_whenNotSignedIn_asksOnceAndRetryAsksAgain() throws InterruptedException {
    NotSignedIn missing = new NotSignedIn(origin(0), NotSignedIn.Reason.MISSING);
    session.directory =
        cancel -> {
          throw new CloudException(missing, null);
        };
    inventory.refresh(OWNED, List.of());
    await(state -> state.failure() != null);
    assertEquals(missing, inventory.state().failure());
    session.directory = cancel -> regions(2);
    inventory.retryFailed();
    assertNull(await(Await.all(Phase.DONE, 2)).failure());
  }

  @Test
  void refresh_whenCredentialsEnd_tellsWaitingRegionsWithoutACall() throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    NotSignedIn expired = new NotSignedIn(origin(0), NotSignedIn.Reason.EXPIRED);
    for (int i = 0; i < 34; i++) {
      session.answers.put(
          region(i),
          (region, scope, pages, cancel) -> {
            calls.incrementAndGet();
            throw new CloudException(expired, null);
          });
    }
    afterRefresh(OWNED, Await.all(Phase.FAILED, 34));
    assertTrue(calls.get() <= 8, "calls: " + calls);
    session.answers.clear();
    inventory.retryFailed();
    await(Await.all(Phase.DONE, 34));
  }

  @Test
  void refresh_whenAListingBreaks_failsAloneAndTellsNothingSecret() throws InterruptedException {
    session.answers.put(
        region(0),
        (region, scope, pages, cancel) -> {
          throw new IllegalStateException("a defect");
        });
    InventoryState state =
        afterRefresh(OWNED, Await.all(Phase.DONE, 33).and(Await.all(Phase.FAILED, 1)));
    assertInstanceOf(CloudFailure.Unexpected.class, of(state, region(0)).failure());
  }

  @Test
  void tellSaved_showsTheLastListWithItsAge(@TempDir Path folder) throws InterruptedException {
    try (CatalogSaver saver = CatalogSaver.open(folder, "sandbox")) {
      inventory = new Inventory(session, saver.catalog(), Clock.fixed(NOW, ZoneOffset.UTC), saver);
      afterRefresh(OWNED, Await.all(Phase.DONE, 34));
    }
    CatalogSaver saver = CatalogSaver.open(folder, "sandbox");
    Catalog later = saver.catalog();
    inventory =
        new Inventory(session, later, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC), saver);
    inventory.tellSaved();
    assertEquals(68, later.count(OWNED));
    RegionProgress saved = of(inventory.state(), region(9));
    assertEquals(Phase.SAVED, saved.phase());
    assertEquals(NOW, saved.asOf());
    InventoryState fresh = afterRefresh(OWNED, Await.all(Phase.DONE, 34));
    assertEquals(NOW.plusSeconds(60), of(fresh, region(9)).asOf());
    assertEquals(68, later.count(OWNED));
    saver.close();
  }

  @Test
  void lookUp_asksEveryRegionAndReportsThoseThatFail() {
    session.answers.put(region(2), failing(new CloudFailure.Throttled(origin(2))));
    Inventory.Found found = inventory.lookUp(List.of("ami-0000000000000009f"), new CancelToken());
    assertEquals(33, found.images().size());
    assertEquals(region(2), found.failures().getFirst().origin().region());
    assertNotNull(catalog.find(found.images().getFirst().key()));
  }

  private InventoryState afterRefresh(Scope scope, Predicate<InventoryState> condition)
      throws InterruptedException {
    inventory.refresh(scope, List.of());
    return await(condition);
  }

  private InventoryState await(Predicate<InventoryState> condition) throws InterruptedException {
    return Await.until(inventory, condition);
  }

  private InventoryState await(Predicate<RegionProgress> every, int count)
      throws InterruptedException {
    return await(
        (InventoryState state) -> state.listings().stream().filter(every).count() == count);
  }

  private static RegionProgress of(InventoryState state, Region region) {
    return state.listings().stream()
        .filter(each -> each.region().equals(region))
        .findFirst()
        .orElseThrow();
  }

  private static FakeSession.Answer failing(CloudFailure failure) {
    return (region, scope, pages, cancel) -> {
      throw new CloudException(failure, null);
    };
  }

  private static Origin origin(int number) {
    return new Origin(region(number), "ec2:DescribeImages", "Code", "req", "words", 400);
  }

  private static Region region(int number) {
    return Region.of("region-%02d".formatted(number));
  }

  private static List<RegionStatus> regions(int count) {
    List<RegionStatus> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(new RegionStatus(region(i), "opt-in-not-required"));
    }
    return all;
  }
}
