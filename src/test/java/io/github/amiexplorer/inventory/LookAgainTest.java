package io.github.amiexplorer.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ConnectionChoice.Kind;
import io.github.amiexplorer.cloud.aws.AwsConnector;
import io.github.amiexplorer.cloud.aws.CallLimits;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CreateTags;
import io.github.amiexplorer.sandbox.SandboxOptions;
import io.github.amiexplorer.sandbox.SandboxServer;
import io.github.amiexplorer.support.PlainQuestions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes of our own show without a listing: in rows, facets and the state that windows follow. */
@Timeout(60)
class LookAgainTest {
  private static final Region IRELAND = Region.of("eu-west-1");
  private static final Scope OWNED = new Scope.OwnedByMe();

  private final CancelToken cancel = new CancelToken();
  private final Catalog catalog = new Catalog();
  private SandboxServer server;
  private CloudSession session;
  private Inventory inventory;
  private Image image;

  @BeforeEach
  void list() throws Exception {
    server = SandboxServer.start(SandboxOptions.defaults().withImagesPerRegion(60));
    session =
        new AwsConnector(CallLimits.INTERACTIVE)
            .open(new ConnectionChoice(Kind.SANDBOX, null, server.url()));
    inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
    inventory.refresh(OWNED, List.of(IRELAND));
    Await.until(inventory, Await.all(Phase.DONE, 1));
    image = catalog.list(OWNED, IRELAND).getFirst();
  }

  @AfterEach
  void close() {
    session.close();
    server.close();
  }

  @Test
  void lookAgain_afterTagging_showsTheTagInRowsAndFacets() {
    InventoryState before = inventory.state();
    make(new CreateTags(List.of(image.id()), Map.of("Fresh", "yes")));
    assertEquals(0, ask("tag:Fresh").rows().size());
    inventory.lookAgain(IRELAND, List.of(image.id()), cancel);
    Answer answer = ask("tag:Fresh=yes");
    assertEquals(1, answer.rows().size());
    assertEquals(image.key(), answer.rows().get(0).key());
    assertEquals(
        1, answer.facets().get(Facet.TAG).stream().filter(v -> v.value().equals("Fresh")).count());
    assertNotEquals(before, inventory.state(), "nobody would be told");
  }

  @Test
  void lookAgain_whenTheRegionKnowsItNoMore_takesItOutOfEveryList() {
    Image gone = Image.builder(IRELAND, "ami-00000000000000bad").name("gone").build();
    catalog.put(OWNED, IRELAND, List.of(gone));
    catalog.put(new Scope.LookedUp(), IRELAND, List.of(image));
    int before = catalog.count(OWNED);
    inventory.lookAgain(IRELAND, List.of(gone.id(), image.id()), cancel);
    assertNull(catalog.find(gone.key()));
    assertNotNull(catalog.find(image.key()));
    assertEquals(before - 1, catalog.count(OWNED));
  }

  @Test
  void put_whenNoListHasIt_joinsTheListAndItsCount() {
    int before = catalog.count(OWNED);
    Image fresh = Image.builder(IRELAND, "ami-00000000000000abc").state("pending").build();
    catalog.put(OWNED, IRELAND, List.of(fresh));
    assertEquals(before + 1, catalog.count(OWNED));
    assertEquals(1, ask("state:pending id:ami-00000000000000abc").rows().size());
    Image done = Image.builder(IRELAND, fresh.id()).state("available").build();
    catalog.put(OWNED, IRELAND, List.of(done));
    assertEquals(before + 1, catalog.count(OWNED));
    assertEquals(done, catalog.find(new ImageKey(IRELAND, fresh.id())));
    inventory.forget(IRELAND, List.of(fresh.id()));
    assertEquals(before, catalog.count(OWNED));
  }

  private void make(Change change) {
    session.changes().make(IRELAND, change, null, cancel);
  }

  private Answer ask(String filter) {
    return PlainQuestions.inOrder(SortOrder.NEWEST_FIRST).ask(catalog, filter);
  }
}
