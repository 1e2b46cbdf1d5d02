package io.github.amiexplorer.operation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.operation.journal.JournalFolder;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.plan.PlanBuilder;
import io.github.amiexplorer.operation.share.KeyPolicy;
import io.github.amiexplorer.operation.share.Recipients;
import io.github.amiexplorer.operation.share.ShareFacts;
import io.github.amiexplorer.operation.share.ShareMatrix;
import io.github.amiexplorer.operation.share.SharePlan;
import io.github.amiexplorer.operation.share.SharePreflight;
import io.github.amiexplorer.operation.share.ShareRequest;
import io.github.amiexplorer.operation.share.ShareScout;
import io.github.amiexplorer.operation.share.ShareTopic;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sharing from facts to taking it back, over HTTP. */
@Timeout(60)
class ShareOnSandboxTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final String GOLDEN = "ami-0c19e6b38d5f07a24";
  private static final LaunchPermission STRANGER = new LaunchPermission.Account("111122223333");
  private static final LaunchPermission ORGANIZATION =
      new LaunchPermission.Organization(
          "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5");
  private static final LaunchPermission UNIT =
      new LaunchPermission.OrganizationalUnit(
          "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-9z8y7x6w");

  private static SandboxServer server;
  private static CloudSession session;
  private static String account;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws Exception {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(5).withSpeed(500));
    session = new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
    account = session.identity().whoAmI(new CancelToken()).accountId();
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  private static Image image(String id) {
    return session.images().find(IRELAND, List.of(id), new CancelToken()).getFirst();
  }

  private static ShareFacts facts(Image image) throws Exception {
    return new ShareScout(session, new CancelToken()).look(List.of(image));
  }

  private static List<Finding<ShareTopic>> findings(Image image, LaunchPermission add)
      throws Exception {
    ShareRequest request = new ShareRequest(List.of(image), List.of(add), Set.of(), false);
    ShareFacts facts = facts(image);
    return SharePreflight.check(request, facts, ShareMatrix.of(request, facts), account);
  }

  private static boolean has(
      List<Finding<ShareTopic>> findings, Severity severity, ShareTopic topic) {
    return findings.stream().anyMatch(each -> each.severity() == severity && each.topic() == topic);
  }

  private Operation run(Plan plan) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (Operations operations =
        new Operations(
            new JournalFolder(folder.resolve(plan.id())),
            CopyPlans.QUICK,
            InstantSource.system())) {
      operations.onChange(
          each -> {
            if (each.status() == Operation.Status.ENDED) {
              ended.countDown();
            }
          });
      Operation operation =
          operations.start(plan, new Account("test", account, session, () -> true));
      assertTrue(ended.await(40, TimeUnit.SECONDS));
      return operation;
    }
  }

  @Test
  void share_addsAndRemovesInOneCall_andUndoTakesItBack() throws Exception {
    Image golden = image(GOLDEN);
    List<LaunchPermission> before =
        session.permissions().launchPermissions(IRELAND, GOLDEN, new CancelToken());
    LaunchPermission old =
        before.stream()
            .filter(each -> each instanceof LaunchPermission.Account)
            .findFirst()
            .orElseThrow();
    ShareRequest request =
        new ShareRequest(
            List.of(golden), List.of(STRANGER, ORGANIZATION, UNIT, old), Set.of(old), true);
    ShareMatrix matrix = ShareMatrix.of(request, facts(golden));
    Plan plan = SharePlan.build(matrix, "test", account, Instant.now());
    long calls = server.counters().of("ModifyImageAttribute");
    Operation operation = run(plan);
    assertEquals(plan.steps().size(), operation.tally().succeeded());
    assertEquals(calls + 1, server.counters().of("ModifyImageAttribute"));
    List<LaunchPermission> after =
        session.permissions().launchPermissions(IRELAND, GOLDEN, new CancelToken());
    assertTrue(after.containsAll(List.of(STRANGER, ORGANIZATION, UNIT)), after.toString());
    assertFalse(after.contains(old));
    assertTrue(
        facts(golden).snapshots().get(golden.key()).stream()
            .allMatch(each -> each.accountIds().contains("111122223333")));
    Operation undone = run(Undo.of(operation, Instant.now()));
    assertEquals(undone.plan().steps().size(), undone.tally().succeeded());
    assertEquals(
        Set.copyOf(before),
        Set.copyOf(session.permissions().launchPermissions(IRELAND, GOLDEN, new CancelToken())));
  }

  @Test
  void check_ofACustomerKey_givesTheStatement() throws Exception {
    Image golden = image(GOLDEN);
    assertTrue(has(findings(golden, STRANGER), Severity.WARNING, ShareTopic.CUSTOMER_KEY));
    String statement = KeyPolicy.statements(List.of(STRANGER, ORGANIZATION, UNIT));
    assertTrue(statement.contains("arn:aws:iam::111122223333:root"), statement);
    assertTrue(statement.contains("\"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\""), statement);
    assertTrue(statement.contains("*/ou-ab12-9z8y7x6w/*"), statement);
  }

  @Test
  void check_ofTheDefaultKey_blocksBeforeAnyCall() throws Exception {
    PlanBuilder builder = new PlanBuilder();
    builder.add(
        "copy",
        IRELAND,
        new CopyImage(
            IRELAND,
            GOLDEN,
            "default-key-copy",
            null,
            true,
            "alias/aws/ebs",
            false,
            Map.of(),
            Map.of(),
            null));
    Plan plan = builder.build(Plan.Kind.COPY, "test", account, Instant.now(), Map.of());
    Operation copied = run(plan);
    String id = copied.state(0).resultId();
    assertNotEquals(null, id);
    Image copy = image(String.valueOf(id));
    long calls = server.counters().of("ModifyImageAttribute");
    assertTrue(has(findings(copy, STRANGER), Severity.BLOCKER, ShareTopic.DEFAULT_KEY));
    assertEquals(calls, server.counters().of("ModifyImageAttribute"));
  }

  @Test
  void check_goingPublicUnderBlockPublicAccess_blocks() throws Exception {
    List<Finding<ShareTopic>> found = findings(image(GOLDEN), new LaunchPermission.Everyone());
    assertTrue(has(found, Severity.BLOCKER, ShareTopic.BLOCK_PUBLIC_ACCESS));
    assertTrue(has(found, Severity.BLOCKER, ShareTopic.PUBLIC_ENCRYPTED));
  }

  @Test
  void check_ofTheOwnAccount_blocks() throws Exception {
    assertTrue(
        has(
            findings(image(GOLDEN), new LaunchPermission.Account(account)),
            Severity.BLOCKER,
            ShareTopic.OWN_ACCOUNT));
  }

  @Test
  void recipients_areReadFromAnyText() {
    Recipients read =
        Recipients.parse(
            "1111-2222-3333;\"arn:aws:iam::210987654321:role/x\", 12345 hello "
                + "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5 111122223333");
    assertEquals(
        List.of(STRANGER, new LaunchPermission.Account("210987654321"), ORGANIZATION),
        read.permissions());
    assertEquals(List.of("12345"), read.unread());
  }
}
