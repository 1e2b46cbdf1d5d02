package io.github.amiexplorer.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CallerIdentity.Caller;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.settings.DataFolder;
import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.support.Images;
import io.github.amiexplorer.support.Labels;
import io.github.amiexplorer.support.QuietDialogs;
import io.github.amiexplorer.ui.command.CommandRegistry;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailPaneTest {
  private static final Region HERE = Region.of("eu-west-1");
  private static final String HOSTILE = "a\u202Eb\u0007<b>😀\n=cmd()";

  @TempDir Path folder;
  private final ScriptedSession session = new ScriptedSession();
  private final Workspace workspace = new Workspace();
  private final Words words = new Words(Locale.ENGLISH);
  private FxBackground background;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.init();
    background = new FxBackground();
    Catalog catalog = new Catalog();
    stage =
        FxTest.show(
            () -> {
              DetailFeature detail =
                  new DetailFeature(
                      new DetailFeature.Parts(
                          workspace,
                          background,
                          words,
                          new QuietDialogs(),
                          Preferences.open(new DataFolder(folder)),
                          new CommandRegistry(),
                          Clock.systemUTC()));
              workspace
                  .connectionProperty()
                  .set(
                      new OpenConnection(
                          "Test",
                          session,
                          catalog,
                          new Inventory(session, catalog, Clock.systemUTC(), null),
                          new Caller("123456789012", "arn", null)));
              return new HBox(detail.pane(), detail.rail());
            },
            376,
            800);
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
    background.shutdown();
  }

  @Test
  void everyTab_withEveryKindOfImage_isDrawnWithoutWarnings() {
    List<Image> images =
        List.of(
            Image.builder(HERE, "ami-00000000").build(),
            Images.full(HERE),
            manyVolumes(),
            Image.builder(HERE, "ami-00000001")
                .name(HOSTILE)
                .description(HOSTILE)
                .ownerId("123456789012")
                .state("failed")
                .tags(Map.of(HOSTILE, HOSTILE))
                .build());
    for (Image image : images) {
      for (DetailTab tab : TabWords.SHOWN) {
        FxTest.run(
            () -> {
              workspace.shownProperty().set(image);
              workspace.detailTabProperty().set(tab);
            });
        FxTest.await("the answers", this::nothingIsAwaited);
        FxTest.settle();
        assertTrue(texts().stream().noneMatch(text -> text.contains("\u202E")), tab::name);
        assertTrue(texts().stream().noneMatch(text -> text.contains("\u0007")), tab::name);
      }
    }
    FxTest.run(() -> words.localeProperty().set(Locale.KOREAN));
    FxTest.settle();
    assertEquals(List.of(), FxTest.cssWarnings());
  }

  @Test
  void permissions_whenRefusedToAStranger_sayThatOnlyTheOwnerSeesThem() {
    session.refuses = true;
    show(Image.builder(HERE, "ami-00000002").ownerId("999999999999").build());
    assertTrue(texts().contains(words.text("detail.p.owner-only")), () -> texts().toString());
    assertFalse(texts().contains(words.text("detail.p.no-accounts")));
  }

  @Test
  void permissions_whenThereAreNone_sayNone() {
    show(Image.builder(HERE, "ami-00000003").ownerId("123456789012").build());
    assertTrue(texts().contains(words.text("detail.p.no-accounts")), () -> texts().toString());
  }

  @Test
  void image_whenAnOperationChangedIt_isShownAsItIsNow() {
    Image pending =
        Image.builder(HERE, "ami-00000009").ownerId("123456789012").state("pending").build();
    show(pending);
    session.grants = List.of(new LaunchPermission.Account("210987654321"));
    Catalog catalog = workspace.connectionProperty().get().catalog();
    Image ready = ImageBuilder.from(pending).state("available").build();
    catalog.put(new Scope.OwnedByMe(), HERE, List.of(ready));
    FxTest.run(() -> workspace.changedProperty().set(List.of(ready.key())));
    FxTest.await("the answers", this::nothingIsAwaited);
    FxTest.settle();
    assertEquals(ready, workspace.shownProperty().get());
    assertTrue(
        texts().stream().anyMatch(each -> each.contains("210987654321")), () -> texts().toString());
  }

  @Test
  void permissions_whenShownAgain_areAskedOnce() {
    session.grants = List.of(new LaunchPermission.Account("210987654321"));
    Image first = Image.builder(HERE, "ami-00000004").ownerId("123456789012").build();
    show(first);
    assertTrue(texts().contains("210987654321"));
    show(Image.builder(HERE, "ami-00000005").ownerId("123456789012").build());
    show(first);
    assertEquals(2, session.asked.get());
    assertTrue(texts().contains("210987654321"));
  }

  @Test
  void volumeBar_whenOneVolumeIsTiny_keepsItVisibleAndTheSum() {
    double[] widths = VolumeBar.widths(List.of(1.0, 10_000.0), 300);
    assertTrue(widths[0] >= 3.5);
    assertEquals(298, widths[0] + widths[1], 0.001);
    assertEquals(0, VolumeBar.widths(List.of(), 300).length);
  }

  private void show(Image image) {
    FxTest.run(
        () -> {
          workspace.detailTabProperty().set(DetailTab.PERMISSIONS);
          workspace.shownProperty().set(image);
        });
    FxTest.await("the answers", this::nothingIsAwaited);
    FxTest.settle();
  }

  private boolean nothingIsAwaited() {
    return stage.getScene().getRoot().lookupAll(".progress-indicator").isEmpty();
  }

  private List<String> texts() {
    return FxTest.get(() -> Labels.of(stage));
  }

  private static Image manyVolumes() {
    List<BlockDeviceMapping> mappings = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      EbsBlockDevice ebs =
          i % 5 == 4
              ? null
              : new EbsBlockDevice(
                  i % 2 == 0,
                  3000,
                  "snap-0123456789abcde" + (i % 10),
                  1 + i * 10,
                  "gp3",
                  null,
                  125,
                  null,
                  null,
                  null,
                  i % 3 == 0,
                  null,
                  null);
      mappings.add(
          new BlockDeviceMapping(
              "/dev/sd" + (char) ('a' + i), ebs == null ? "ephemeral" + i : null, null, ebs));
    }
    return Image.builder(HERE, "ami-00000006").blockDeviceMappings(mappings).build();
  }
}
