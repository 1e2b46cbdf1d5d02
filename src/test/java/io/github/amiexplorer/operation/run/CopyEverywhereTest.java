package io.github.amiexplorer.operation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.journal.JournalEntry;
import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole plans against the sandbox, over HTTP, with the weather of a cloud. */
@Timeout(180)
class CopyEverywhereTest {
  private static final int REGIONS = 33;
  private static final int IMAGES = 5;

  @TempDir Path folder;

  @Test
  void copies_underThrottling_allArrive() throws Exception {
    run(List.of("*@*=buckets"));
  }

  @Test
  void copies_withFailingCalls_allArriveOnce() throws Exception {
    run(List.of("*@*=buckets", "*@*=500:0.05", "*@*=reset:0.05"));
  }

  private void run(List<String> faults) throws Exception {
    SandboxOptions options = SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(60);
    try (SandboxServer server = SandboxServer.start(options);
        CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
        Operations operations =
            new Operations(new JournalFolder(folder), CopyPlans.QUICK, InstantSource.system())) {
      String account = session.identity().whoAmI(new CancelToken()).accountId();
      List<Image> images = CopyPlans.sources(session, IMAGES);
      List<Region> regions = CopyPlans.others(session, REGIONS);
      assertEquals(REGIONS, regions.size());
      Plan plan = CopyPlans.copies(images, regions, account, "everywhere");
      server.faults().set(faults);
      CountDownLatch ended = new CountDownLatch(1);
      operations.onChange(
          each -> {
            if (each.status() == Operation.Status.ENDED) {
              ended.countDown();
            }
          });
      Operation operation =
          operations.start(plan, new Account(CopyPlans.CONNECTION, account, session, () -> true));
      assertTrue(ended.await(150, TimeUnit.SECONDS), () -> operation.tally().toString());
      assertEquals(IMAGES * REGIONS, operation.tally().succeeded(), () -> failures(operation));
      server.faults().set(List.of());
      for (Region region : regions) {
        List<Image> copies =
            CopyPlans.own(session, region).stream()
                .filter(each -> each.nameOrId().startsWith("everywhere-"))
                .toList();
        assertEquals(IMAGES, copies.size(), region.id());
        assertTrue(copies.stream().allMatch(each -> "available".equals(each.state())));
      }
      assertJournalIsWhole(plan);
    }
  }

  private void assertJournalIsWhole(Plan plan) throws Exception {
    List<JournalEntry> entries = new JournalFolder(folder).readAll().getFirst();
    assertEquals(new JournalEntry.Planned(plan), entries.getFirst());
    long ended =
        entries.stream()
            .filter(each -> each instanceof JournalEntry.Ended end && end.outcome().isSuccess())
            .count();
    assertEquals(plan.steps().size(), ended);
  }

  private static String failures(Operation operation) {
    return operation.states().stream()
        .map(StepState::outcome)
        .filter(each -> each instanceof Outcome.Failed)
        .distinct()
        .toList()
        .toString();
  }

  @Test
  void start_onReadOnlyConnection_sendsNothing() throws Exception {
    SandboxOptions options = SandboxOptions.defaults().withImagesPerRegion(5);
    try (SandboxServer server = SandboxServer.start(options);
        CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
        Operations operations =
            new Operations(new JournalFolder(folder), CopyPlans.QUICK, InstantSource.system())) {
      String account = session.identity().whoAmI(new CancelToken()).accountId();
      Plan plan =
          CopyPlans.copies(
              CopyPlans.sources(session, 1), CopyPlans.others(session, 2), account, "never");
      assertThrows(
          ChangesNotAllowedException.class,
          () ->
              operations.start(
                  plan, new Account(CopyPlans.CONNECTION, account, session, () -> false)));
      assertEquals(List.of(), operations.all());
      assertEquals(0, server.counters().of("CopyImage"));
    }
  }
}
