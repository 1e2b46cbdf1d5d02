package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.cloud.aws.CallLimits;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way from the sandbox over the SDK into the catalogue, on good and on bad days. */
@Timeout(90)
class SandboxListingTest {
  /** As for people, but in less time. */
  private static final CallLimits LIMITS =
      new CallLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(3),
          Duration.ofSeconds(4),
          2,
          64,
          List.of(Duration.ofMillis(10)));

  private static final Scope AMAZON = new Scope.Amazon();

  private SandboxServer server;
  private CloudSession session;
  private Catalog catalog;
  private Inventory inventory;

  @BeforeEach
  void open() throws IOException {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(120));
    session = new AwsConnector(LIMITS).open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
    catalog = new Catalog();
    inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  @Test
  void refresh_whenFourRegionsAreBad_listsThirtyAndRetryListsTheRest() throws InterruptedException {
    server
        .faults()
        .set(
            List.of(
                "DescribeImages@us-west-2=throttle",
                "DescribeImages@eu-west-1=reset",
                "DescribeImages@ap-south-1=latency:20000",
                "DescribeImages@sa-east-1=denied"));
    inventory.refresh(AMAZON, List.of());
    Await.until(inventory, Await.all(Phase.DONE, 30));
    InventoryState ended = Await.until(inventory, Await.all(Phase.FAILED, 4));
    assertEquals(34, ended.regions().size());
    assertInstanceOf(CloudFailure.Throttled.class, failure(ended, "us-west-2"));
    assertEquals(Problem.CUT_OFF, problem(ended, "eu-west-1"));
    assertEquals(Problem.TIMED_OUT, problem(ended, "ap-south-1"));
    assertInstanceOf(CloudFailure.AccessDenied.class, failure(ended, "sa-east-1"));
    assertEquals(30, counts(ended).values().stream().filter(count -> count > 0).count());

    server.faults().set(List.of());
    inventory.retryFailed();
    InventoryState then = Await.until(inventory, Await.all(Phase.DONE, 34));
    assertTrue(counts(then).values().stream().allMatch(count -> count > 0));
    assertEquals(
        counts(then).values().stream().mapToInt(each -> each).sum(), catalog.count(AMAZON));
  }

  @Test
  void refresh_onABadDayOfTheCloud_bringsTheSameImages() throws InterruptedException {
    inventory.refresh(AMAZON, List.of());
    Map<Region, Integer> good = counts(Await.until(inventory, Await.all(Phase.DONE, 34)));
    server.faults().set(List.of("DescribeImages@*=503:0.1", "DescribeImages@*=truncate:0.1"));
    inventory.refresh(AMAZON, List.of());
    Await.until(
        inventory,
        state ->
            state.listings().stream()
                .allMatch(each -> each.phase() == Phase.DONE || each.phase() == Phase.FAILED));
    server.faults().set(List.of());
    inventory.retryFailed();
    assertEquals(good, counts(Await.until(inventory, Await.all(Phase.DONE, 34))));
  }

  @Test
  void refresh_whenAnswersAreForeign_neverShowsThemAsNoImages() throws InterruptedException {
    server
        .faults()
        .set(
            List.of(
                "DescribeImages@us-west-2=empty",
                "DescribeImages@eu-west-1=html",
                "DescribeImages@us-east-1=illegal-character",
                "*@sa-east-1=not-opted-in"));
    List<Region> some =
        List.of(
            Region.of("us-west-2"),
            Region.of("eu-west-1"),
            Region.of("us-east-1"),
            Region.of("sa-east-1"));
    inventory.refresh(AMAZON, some);
    InventoryState state =
        Await.until(
            inventory, each -> Await.all(Phase.FAILED, 2).and(Await.all(Phase.DONE, 1)).test(each));
    assertEquals(Problem.NOT_AN_ANSWER, problem(state, "us-west-2"));
    assertEquals(Problem.NOT_AN_ANSWER, problem(state, "eu-west-1"));
    assertTrue(counts(state).get(Region.of("us-east-1")) > 0);
    Await.until(inventory, Await.all(Phase.NOT_ENABLED, 1));
  }

  private static Map<Region, Integer> counts(InventoryState state) {
    Map<Region, Integer> counts = new TreeMap<>();
    state.listings().forEach(each -> counts.put(each.region(), each.images()));
    return counts;
  }

  private static Problem problem(InventoryState state, String region) {
    return assertInstanceOf(Unreachable.class, failure(state, region)).problem();
  }

  private static CloudFailure failure(InventoryState state, String region) {
    return state.listings().stream()
        .filter(each -> each.region().id().equals(region))
        .findFirst()
        .orElseThrow()
        .failure();
  }
}
