package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.operation.journal.JournalFolder;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/**
 * A process that copies: goes on with what its folder holds, or begins a plan. Ends with 0 once
 * every step is over. It is there to be killed.
 */
final class CopyProcess {
  private CopyProcess() {}

  /** Arguments: endpoint, folder, mark of the plan, images, Regions. */
  public static void main(String[] arguments) throws Exception {
    URI endpoint = URI.create(arguments[0]);
    int images = Integer.parseInt(arguments[3]);
    int regions = Integer.parseInt(arguments[4]);
    try (CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, endpoint));
        Operations operations =
            new Operations(
                new JournalFolder(Path.of(arguments[1])),
                CopyPlans.QUICK,
                InstantSource.system())) {
      String id = session.identity().whoAmI(new CancelToken()).accountId();
      Account account = new Account(CopyPlans.CONNECTION, id, session, () -> true);
      CountDownLatch ended = new CountDownLatch(1);
      operations.load();
      operations.onChange(
          each -> {
            if (each.status() == Operation.Status.ENDED) {
              ended.countDown();
            }
          });
      if (operations.all().isEmpty()) {
        operations.start(
            CopyPlans.copies(
                CopyPlans.sources(session, images),
                CopyPlans.others(session, regions),
                id,
                arguments[2]),
            account);
      } else if (operations.all().getFirst().status() == Operation.Status.ENDED) {
        ended.countDown();
      } else {
        operations.resumeAll(account);
      }
      System.out.println("running");
      ended.await();
      Operation.Tally tally = operations.all().getFirst().tally();
      System.out.println(tally);
      System.exit(tally.succeeded() == tally.total() ? 0 : 3);
    }
  }
}
