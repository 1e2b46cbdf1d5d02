package io.github.amiexplorer.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.browse.search.LookUpController;
import io.github.amiexplorer.ui.browse.search.LookUpReport;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ids in the search field are asked for in every Region; other filters are not. */
@Timeout(60)
class LookUpTest {
  private static final String GOLDEN = "ami-0c19e6b38d5f07a24";
  private static final String NOBODY = "ami-0123456789abcdef0";

  @Test
  void asked_forIds_findsThemAndNamesTheRest() throws Exception {
    SandboxOptions options =
        SandboxOptions.defaults()
            .withImagesPerRegion(5)
            .withFaults(List.of("DescribeImages@af-south-1=denied"));
    FxBackground background = new FxBackground();
    try (SandboxServer server = SandboxServer.start(options);
        CloudSession session =
            new AwsConnector().open(new ConnectionChoice(Kind.SANDBOX, null, server.url()))) {
      Catalog catalog = new Catalog();
      Inventory inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
      Workspace workspace = FxTest.get(Workspace::new);
      CountDownLatch answered = new CountDownLatch(1);
      LookUpController lookUps =
          FxTest.get(
              () -> {
                workspace
                    .connectionProperty()
                    .set(new OpenConnection("test", session, catalog, inventory, null));
                LookUpController made = new LookUpController(workspace, background);
                made.reportProperty()
                    .addListener(
                        (property, before, now) -> {
                          if (now != null && !now.running()) {
                            answered.countDown();
                          }
                        });
                return made;
              });
      assertFalse(FxTest.get(() -> lookUps.asked("source-image-id=" + GOLDEN)));
      assertFalse(FxTest.get(() -> lookUps.asked("web " + GOLDEN)));
      assertTrue(FxTest.get(() -> lookUps.asked(GOLDEN + ", " + NOBODY)));
      assertTrue(answered.await(40, TimeUnit.SECONDS));
      LookUpReport report = FxTest.get(() -> lookUps.reportProperty().get());
      assertNotNull(report);
      assertEquals(1, report.found());
      assertEquals(List.of(NOBODY), report.missing());
      assertEquals(1, report.failures().size());
    } finally {
      background.shutdown();
    }
  }
}
