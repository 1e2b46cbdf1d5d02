package io.github.amiexplorer.operation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.script.BashScript;
import io.github.amiexplorer.operation.share.ShareFacts;
import io.github.amiexplorer.operation.share.ShareMatrix;
import io.github.amiexplorer.operation.share.SharePlan;
import io.github.amiexplorer.operation.share.ShareRequest;
import io.github.amiexplorer.operation.share.ShareScout;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script of a plan, run with the AWS CLI, where it is installed. */
@Timeout(120)
class BashScriptRunTest {
  @TempDir Path folder;

  @Test
  void scriptOfACopy_runTwice_copiesOnce() throws Exception {
    assumeTrue(isInstalled(), "bash or the AWS CLI is not installed");
    SandboxOptions options = SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(500);
    try (SandboxServer server = SandboxServer.start(options);
        CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()))) {
      String account = session.identity().whoAmI(new CancelToken()).accountId();
      List<Image> images = CopyPlans.sources(session, 1);
      List<Region> regions = CopyPlans.others(session, 2);
      Plan plan = CopyPlans.copies(images, regions, account, "script's");
      Path script = Files.writeString(folder.resolve("plan.sh"), BashScript.of(plan));
      assertEquals(0, run(server, script));
      assertEquals(0, run(server, script));
      for (Region region : regions) {
        List<Image> copies =
            CopyPlans.own(session, region).stream()
                .filter(each -> each.nameOrId().startsWith("script's-"))
                .toList();
        assertEquals(1, copies.size(), region.id());
        assertEquals(images.getFirst().tags(), copies.getFirst().tags());
        assertEquals(images.getFirst().id(), copies.getFirst().sourceImageId());
      }
    }
  }

  @Test
  void scriptOfAShare_sharesTheSame() throws Exception {
    assumeTrue(isInstalled(), "bash or the AWS CLI is not installed");
    SandboxOptions options = SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(500);
    try (SandboxServer server = SandboxServer.start(options);
        CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()))) {
      String account = session.identity().whoAmI(new CancelToken()).accountId();
      Region ireland = Region.of("eu-west-1");
      String golden = "ami-0c19e6b38d5f07a24";
      Image image = session.images().find(ireland, List.of(golden), new CancelToken()).getFirst();
      ShareFacts facts = new ShareScout(session, new CancelToken()).look(List.of(image));
      ShareRequest request =
          new ShareRequest(
              List.of(image),
              List.of(new LaunchPermission.Account("111122223333")),
              Set.copyOf(facts.permissions().get(image.key()).subList(0, 1)),
              true);
      ShareMatrix matrix = ShareMatrix.of(request, facts);
      Plan plan = SharePlan.build(matrix, "test", account, Instant.EPOCH);
      Path script = Files.writeString(folder.resolve("share.sh"), BashScript.of(plan));
      assertEquals(0, run(server, script));
      ShareFacts after = new ShareScout(session, new CancelToken()).look(List.of(image));
      assertEquals(
          Set.copyOf(matrix.rows().getFirst().after()),
          Set.copyOf(after.permissions().get(image.key())));
      for (var each : after.snapshots().get(image.key())) {
        assertTrue(each.accountIds().contains("111122223333"), each.snapshotId());
      }
    }
  }

  private int run(SandboxServer server, Path script) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", script.toString());
    builder.environment().put("AWS_ENDPOINT_URL", server.url().toString());
    builder.environment().put("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "example");
    builder.environment().put("AWS_EC2_METADATA_DISABLED", "true");
    builder.environment().put("HOME", folder.toString());
    Path out = folder.resolve("out.txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(100, TimeUnit.SECONDS));
    if (process.exitValue() != 0) {
      throw new AssertionError(Files.readString(out, StandardCharsets.UTF_8));
    }
    return process.exitValue();
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("bash", "-c", "aws --version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException notHere) {
      return false;
    }
  }
}
