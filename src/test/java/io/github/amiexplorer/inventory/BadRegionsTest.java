package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
import io.github.amiexplorer.support.FaultServer;
import io.github.amiexplorer.support.FaultServer.Reply;
import io.github.amiexplorer.support.FaultServer.Request;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thirty-four Regions over the real SDK, four of them bad. */
@Timeout(60)
class BadRegionsTest {
  private static final CallLimits LIMITS =
      new CallLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(3),
          Duration.ofSeconds(10),
          Duration.ofSeconds(4),
          Duration.ofSeconds(6),
          2,
          64,
          List.of(Duration.ofMillis(10)));
  private static final Region THROTTLED = Region.of("region-05");
  private static final Region RESETTING = Region.of("region-10");
  private static final Region SILENT = Region.of("region-15");
  private static final Region DENIED = Region.of("region-20");
  private static final Scope OWNED = new Scope.OwnedByMe();

  private volatile boolean lifted;

  @Test
  void refresh_whenFourRegionsAreBad_listsTheOthersAndSaysWhatIsWrong()
      throws InterruptedException {
    try (FaultServer server = FaultServer.byRequest(this::answer);
        CloudSession session =
            new AwsConnector(LIMITS).open(new ConnectionChoice(Kind.SANDBOX, null, server.url()))) {
      Catalog catalog = new Catalog();
      Inventory inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
      inventory.refresh(OWNED, List.of());
      await(inventory, state -> count(state, Phase.DONE) == 30);
      assertEquals(60, catalog.count(OWNED));

      InventoryState ended = await(inventory, state -> count(state, Phase.FAILED) == 4);
      assertInstanceOf(CloudFailure.Throttled.class, failure(ended, THROTTLED));
      assertEquals(
          Problem.CUT_OFF,
          assertInstanceOf(Unreachable.class, failure(ended, RESETTING)).problem());
      assertEquals(
          Problem.TIMED_OUT, assertInstanceOf(Unreachable.class, failure(ended, SILENT)).problem());
      assertInstanceOf(CloudFailure.AccessDenied.class, failure(ended, DENIED));

      lifted = true;
      int before = server.requests().size();
      inventory.retryFailed();
      await(inventory, state -> count(state, Phase.DONE) == 34);
      assertEquals(4, server.requests().size() - before);
      assertEquals(68, catalog.count(OWNED));
    }
  }

  private Reply answer(Request request) {
    if ("DescribeRegions".equals(request.form().get("Action"))) {
      return FaultServer.xml(200, regions());
    }
    Map<Region, Reply> faults =
        Map.of(
            THROTTLED, FaultServer.error(503, "RequestLimitExceeded", "Request limit exceeded."),
            RESETTING, FaultServer.reset(),
            SILENT, FaultServer.mute(),
            DENIED, FaultServer.error(403, "UnauthorizedOperation", "Not authorized."));
    Reply good = FaultServer.xml(200, images());
    return lifted ? good : faults.getOrDefault(Region.of(request.region()), good);
  }

  private static String regions() {
    String items =
        IntStream.range(0, 34)
            .mapToObj(
                n ->
                    "<item><regionName>region-%02d</regionName><optInStatus>opted-in</optInStatus></item>"
                        .formatted(n))
            .collect(Collectors.joining());
    return "<DescribeRegionsResponse><regionInfo>"
        + items
        + "</regionInfo></DescribeRegionsResponse>";
  }

  private static String images() {
    return "<DescribeImagesResponse><imagesSet>"
        + "<item><imageId>ami-0000000000000000a</imageId></item>"
        + "<item><imageId>ami-0000000000000000b</imageId></item>"
        + "</imagesSet></DescribeImagesResponse>";
  }

  private static CloudFailure failure(InventoryState state, Region region) {
    return state.listings().stream()
        .filter(each -> each.region().equals(region))
        .findFirst()
        .orElseThrow()
        .failure();
  }

  private static long count(InventoryState state, Phase phase) {
    return state.listings().stream().filter(each -> each.phase() == phase).count();
  }

  private static InventoryState await(Inventory inventory, Predicate<InventoryState> condition)
      throws InterruptedException {
    CountDownLatch met = new CountDownLatch(1);
    inventory.onChange(
        state -> {
          if (condition.test(state)) {
            met.countDown();
          }
        });
    if (!condition.test(inventory.state())) {
      met.await();
    }
    return inventory.state();
  }
}
