package io.github.amiexplorer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.UnreadableImagesException;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.CatalogSaver;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.inventory.Inventory.Found;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.model.batch.ImageBatch;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.support.Labels;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the window says of saved lists that cannot be read or written. */
@Timeout(60)
class SavedListsNoticeTest {
  private static final Region SEOUL = Region.of("ap-northeast-2");
  private static final Scope OWNED = new Scope.OwnedByMe();

  /** What is saved and not listed anew by itself. */
  private static final Scope AMAZON = new Scope.Amazon();

  private static final ConnectionChoice CHOICE =
      new ConnectionChoice(ConnectionChoice.Kind.ACCOUNT, "test", null);

  @TempDir private Path folder;
  private final List<CatalogSaver> savers = new ArrayList<>();
  private ShellFixture fixture;
  private Workspace workspace;
  private Stage stage;
  private Path lists;

  @BeforeEach
  void show() {
    FxTest.init();
    lists = folder.resolve("lists");
    fixture = new ShellFixture(folder, new Opener());
    workspace = fixture.workspace();
    ShellFeature shell = fixture.shell();
    stage = FxTest.show(() -> new StackPane(shell.view(), shell.toasts()), 1200, 800);
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
    fixture.close();
    savers.forEach(CatalogSaver::close);
  }

  @ParameterizedTest
  @CsvSource({"en, The saved lists could not be read, kept as", "ko, 저장된 목록을 읽을 수 없습니다, 보관했습니다"})
  void connect_whenTheFileIsDamaged_saysWhereItIsAndListsAnew(
      String language, String title, String text) throws IOException {
    Path file = saved();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    connect(language);
    awaitText(title);
    assertTrue(texts().stream().anyMatch(each -> each.contains(text)), () -> texts().toString());
    assertTrue(
        texts().stream().anyMatch(each -> each.contains(file.getFileName() + ".bad")),
        () -> texts().toString());
    awaitListed();
  }

  @ParameterizedTest
  @CsvSource({"en, The lists cannot be saved", "ko, 목록을 저장할 수 없습니다"})
  void connect_whenTheFolderCannotBe_saysSoAndLists(String language, String title)
      throws IOException {
    Files.writeString(lists, "in the way");
    connect(language);
    awaitText(title);
    awaitListed();
    assertEquals("in the way", Files.readString(lists));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it does not let a mapped file be cut off")
  void read_whenTheFileWasCutOff_saysSoAndListsAnew() throws IOException {
    Path file = saved();
    connect("en");
    awaitListed();
    OpenConnection before = FxTest.get(() -> workspace.connectionProperty().get());
    Catalog saved = before.catalog();
    // As saved, for what was listed since is in the heap.
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
    try {
      saved.find(new ImageKey(SEOUL, "ami-00000000000000abc"));
    } catch (UnreadableImagesException gone) {
      assertTrue(gone.getMessage().contains("cannot be read"));
    }
    awaitText("The saved lists could not be read");
    FxTest.await("the connection", () -> workspace.connectionProperty().get() != before);
    awaitListed();
  }

  private void connect(String language) {
    FxTest.run(
        () -> {
          fixture.words().localeProperty().set(Locale.of(language));
          fixture.shell().controller().connect(CHOICE, null);
        });
  }

  private void awaitText(String text) {
    FxTest.await(text, () -> Labels.of(stage).contains(text));
  }

  private void awaitListed() {
    FxTest.await(
        "the list",
        () -> {
          OpenConnection open = workspace.connectionProperty().get();
          return open != null && open.catalog().count(OWNED, SEOUL) > 0;
        });
  }

  private List<String> texts() {
    return FxTest.get(() -> Labels.of(stage));
  }

  /** A file with one list of an image that no listing gives. */
  private Path saved() throws IOException {
    try (CatalogSaver saver = CatalogSaver.open(lists, "test")) {
      Catalog catalog = saver.catalog();
      catalog.append(AMAZON, SEOUL, List.of(image("ami-00000000000000abc")));
      catalog.complete(AMAZON, SEOUL, Instant.now());
      saver.changed();
    }
    try (Stream<Path> files = Files.list(lists)) {
      return files.filter(each -> each.toString().endsWith(".catalog")).findFirst().orElseThrow();
    }
  }

  private static Image image(String id) {
    return Image.builder(SEOUL, id).name("image " + id).ownerId("123456789012").build();
  }

  /** A cloud of one Region and one image, with lists that are saved. */
  private final class Opener implements ConnectionOpener {
    @Override
    public OpenConnection open(ConnectionChoice choice) {
      CatalogSaver saver = CatalogSaver.open(lists, "test");
      savers.add(saver);
      CloudSession session = session();
      Inventory inventory = new Inventory(session, saver.catalog(), Clock.systemUTC(), saver);
      inventory.tellSaved();
      return new OpenConnection("test", session, saver.catalog(), inventory, null);
    }

    @Override
    public List<Profile> profiles() {
      return List.of();
    }

    @Override
    public Found lookUp(OpenConnection open, List<String> ids) {
      return new Found(List.of(), List.of());
    }

    @Override
    public void clearSavedLists() {}
  }

  private static CloudSession session() {
    RegionDirectory regions = cancel -> List.of(new RegionStatus(SEOUL, "opt-in-not-required"));
    return (CloudSession)
        Proxy.newProxyInstance(
            CloudSession.class.getClassLoader(),
            new Class<?>[] {CloudSession.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "choice" -> CHOICE;
                  case "regions" -> regions;
                  case "images" -> new OneImage();
                  case "callsSent" -> 0L;
                  case "homeRegion" -> SEOUL;
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "close" -> null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** One image of our own. */
  private static final class OneImage implements ImageListing {
    @Override
    public void list(Region region, Scope scope, PageSink pages, CancelToken cancel) {
      pages.page(ImageBatch.of(region, List.of(image("ami-00000000000000001"))), 0);
    }

    @Override
    public List<Image> find(Region region, Collection<String> ids, CancelToken cancel) {
      return List.of();
    }
  }
}
