package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.KmsKeys.KmsKey;
import io.github.amiexplorer.cloud.LaunchOptions.Network;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ports to everything around images, over real HTTP. */
class AccountPortsTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static SandboxServer server;
  private static CloudSession session;

  @BeforeAll
  static void open() throws Exception {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(50));
    session = new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
  }

  @AfterAll
  static void close() {
    session.close();
    server.close();
  }

  @Test
  void organization_isReadToItsLeaves() {
    Tree tree = session.organization().read(new CancelToken());
    assertTrue(tree.arn().startsWith("arn:aws:organizations::"), tree.arn());
    assertFalse(tree.accounts().isEmpty());
    assertTrue(
        tree.root().units().stream().anyMatch(unit -> unit.arn().contains(":ou/")),
        tree.toString());
  }

  @Test
  void keys_comeWithAliasesAndStates() {
    List<KmsKey> keys = session.keys().list(IRELAND, new CancelToken());
    KmsKey aws =
        keys.stream().filter(key -> key.aliases().contains("aws/ebs")).findFirst().orElseThrow();
    assertTrue(aws.managedByAws());
    assertTrue(keys.stream().anyMatch(key -> !key.managedByAws() && key.isUsable()));
    KmsKey same = session.keys().describe(IRELAND, "alias/aws/ebs", new CancelToken());
    assertEquals(aws.arn(), same.arn());
  }

  @Test
  void describe_ofNoKey_isNotFound() {
    CloudException refused =
        assertThrows(
            CloudException.class,
            () -> session.keys().describe(IRELAND, "alias/nothing", new CancelToken()));
    assertInstanceOf(CloudFailure.NotFound.class, refused.failure());
  }

  @Test
  void launchOptions_areComplete() {
    List<InstanceType> types = session.launchOptions().instanceTypes(IRELAND, new CancelToken());
    assertTrue(types.size() > 300, "types: " + types.size());
    assertTrue(types.stream().allMatch(type -> type.vcpus() > 0 && type.memoryMib() > 0));
    var zones = session.launchOptions().offeredIn(IRELAND, new CancelToken());
    assertTrue(zones.size() >= 3, zones.keySet().toString());
    Network network = session.launchOptions().network(IRELAND, new CancelToken());
    assertFalse(network.vpcs().isEmpty());
    assertFalse(network.subnets().isEmpty());
    assertFalse(network.groups().isEmpty());
    assertFalse(session.launchOptions().keyPairs(IRELAND, new CancelToken()).isEmpty());
    assertFalse(session.launchOptions().instanceProfiles(new CancelToken()).isEmpty());
    assertFalse(session.launchOptions().templates(IRELAND, new CancelToken()).isEmpty());
  }

  @Test
  void check_asksWithoutDoing_andDeregisterDoes() {
    List<Image> own = new ArrayList<>();
    session
        .images()
        .list(
            IRELAND,
            new Scope.OwnedByMe(),
            (page, bad) -> own.addAll(page.images()),
            new CancelToken());
    Image victim =
        own.stream()
            .filter(each -> "available".equals(each.state()))
            .filter(each -> "disabled".equals(each.deregistrationProtection()))
            .findFirst()
            .orElse(own.getLast());
    DeregisterImage deregister = new DeregisterImage(victim.id(), false);
    session.changes().check(IRELAND, deregister, new CancelToken());
    assertEquals(
        1, session.progress().images(IRELAND, List.of(victim.id()), new CancelToken()).size());
    session.changes().make(IRELAND, deregister, null, new CancelToken());
    assertEquals(
        List.of(), session.progress().images(IRELAND, List.of(victim.id()), new CancelToken()));
  }
}
