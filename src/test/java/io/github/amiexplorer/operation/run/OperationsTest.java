package io.github.amiexplorer.operation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.plan.Outcome;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the user does to operations that run: leave, go on, cancel, retry, undo. */
@Timeout(120)
class OperationsTest {
  private static final int PATIENCE = 60;

  @TempDir Path folder;

  private static SandboxServer sandbox(double speed) throws Exception {
    return SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(speed));
  }

  private static CloudSession session(SandboxServer server) {
    return new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
  }

  private Operations operations() {
    return new Operations(
        new JournalFolder(folder.resolve("j")), CopyPlans.QUICK, InstantSource.system());
  }

  private static Account account(CloudSession session) {
    String id = session.identity().whoAmI(new CancelToken()).accountId();
    return new Account(CopyPlans.CONNECTION, id, session, () -> true);
  }

  private static CountDownLatch until(Operations operations, Operation.Status wanted) {
    CountDownLatch reached = new CountDownLatch(1);
    operations.onChange(
        each -> {
          if (each.status() == wanted) {
            reached.countDown();
          }
        });
    return reached;
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertTrue(latch.await(PATIENCE, TimeUnit.SECONDS));
  }

  @Test
  void closedSession_interrupts_andTheNextOneGoesOn() throws Exception {
    try (SandboxServer server = sandbox(15);
        Operations operations = operations();
        CloudSession second = session(server)) {
      CountDownLatch interrupted = until(operations, Operation.Status.INTERRUPTED);
      CountDownLatch pending = new CountDownLatch(1);
      operations.onChange(
          each -> {
            if (each.states().stream()
                .anyMatch(state -> state.phase() == StepState.Phase.PENDING)) {
              pending.countDown();
            }
          });
      CloudSession first = session(server);
      Account account = account(first);
      Operation operation =
          operations.start(
              CopyPlans.copies(
                  CopyPlans.sources(first, 1),
                  CopyPlans.others(first, 2),
                  account.accountId(),
                  "left"),
              account);
      await(pending);
      first.close();
      await(interrupted);
      CountDownLatch ended = until(operations, Operation.Status.ENDED);
      operations.resumeAll(account(second));
      await(ended);
      assertEquals(2, operation.tally().succeeded());
      assertEquals(2, server.counters().of("CopyImage"));
    }
  }

  @Test
  void cancel_leavesWhatHasNotBegun_andRetryMakesIt() throws Exception {
    try (SandboxServer server = sandbox(200);
        CloudSession session = session(server);
        Operations operations = operations()) {
      Account account = account(session);
      List<Region> regions = CopyPlans.others(session, 3);
      Plan plan =
          CopyPlans.copies(
              CopyPlans.sources(session, 1), regions, account.accountId(), "cancelled");
      server.faults().set(List.of("CopyImage@*=throttle"));
      CountDownLatch waiting = new CountDownLatch(1);
      operations.onChange(
          each -> {
            if (each.tally().waiting() > 0) {
              waiting.countDown();
            }
          });
      CountDownLatch ended = until(operations, Operation.Status.ENDED);
      Operation operation = operations.start(plan, account);
      await(waiting);
      operations.cancel(operation);
      await(ended);
      assertEquals(3, operation.tally().cancelled());
      server.faults().set(List.of());
      CountDownLatch again = new CountDownLatch(1);
      operations.onChange(
          each -> {
            if (each.tally().succeeded() == 3 && each.status() == Operation.Status.ENDED) {
              again.countDown();
            }
          });
      operations.retry(operation, List.of(0, 1, 2), account);
      await(again);
    }
  }

  @Test
  void retryOfAFailedCopy_clearsItAway_andUndoDeregisters() throws Exception {
    try (SandboxServer server = sandbox(500);
        CloudSession session = session(server);
        Operations operations = operations()) {
      Account account = account(session);
      Region region = CopyPlans.others(session, 1).getFirst();
      Image source = CopyPlans.sources(session, 1).getFirst();
      Plan plan = CopyPlans.copies(List.of(source), List.of(region), account.accountId(), "undone");
      server.faults().set(List.of("CopyImage@*=denied"));
      CountDownLatch failed = until(operations, Operation.Status.ENDED);
      Operation operation = operations.start(plan, account);
      await(failed);
      Outcome.Failed why = (Outcome.Failed) operation.state(0).outcome();
      assertEquals(Outcome.Kind.DENIED, why == null ? null : why.kind());
      server.faults().set(List.of());
      CountDownLatch done = new CountDownLatch(1);
      operations.onChange(
          each -> {
            if (each.tally().succeeded() == 1 && each.status() == Operation.Status.ENDED) {
              done.countDown();
            }
          });
      operations.retry(operation, List.of(0), account);
      await(done);
      Plan back = Undo.of(operation, Instant.now());
      assertEquals(1, back.steps().size());
      CountDownLatch undone = new CountDownLatch(1);
      operations.onChange(
          each -> {
            if (each.plan().equals(back) && each.status() == Operation.Status.ENDED) {
              undone.countDown();
            }
          });
      operations.start(back, account);
      await(undone);
      assertTrue(
          CopyPlans.own(session, region).stream()
              .noneMatch(each -> each.nameOrId().startsWith("undone-")));
    }
  }

  @Test
  void load_showsWhatEarlierProcessesLeft() throws Exception {
    try (SandboxServer server = sandbox(500);
        CloudSession session = session(server)) {
      Account account = account(session);
      Plan plan =
          CopyPlans.copies(
              CopyPlans.sources(session, 1),
              CopyPlans.others(session, 1),
              account.accountId(),
              "kept");
      try (Operations operations = operations()) {
        CountDownLatch ended = until(operations, Operation.Status.ENDED);
        operations.start(plan, account);
        await(ended);
      }
      try (Operations later = operations()) {
        later.load();
        assertEquals(plan, later.all().getFirst().plan());
        assertEquals(Operation.Status.ENDED, later.all().getFirst().status());
        assertEquals(1, later.all().getFirst().tally().succeeded());
        later.forget(later.all().getFirst());
        assertEquals(List.of(), later.all());
      }
    }
  }
}
