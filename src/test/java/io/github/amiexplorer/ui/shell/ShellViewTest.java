package io.github.amiexplorer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CloudConnector.Profile;
import io.github.amiexplorer.cloud.CloudFailure.NotSignedIn;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.inventory.Inventory.Found;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.support.Labels;
import io.github.amiexplorer.ui.command.Shortcuts;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewTest {
  private static final List<String> REGIONS =
      List.of(
          "us-east-1",
          "us-east-2",
          "us-west-1",
          "us-west-2",
          "ca-central-1",
          "sa-east-1",
          "eu-west-1",
          "eu-west-2",
          "eu-central-1",
          "eu-north-1",
          "ap-northeast-1",
          "ap-northeast-2",
          "ap-southeast-1",
          "ap-south-1",
          "me-central-1",
          "af-south-1");

  @TempDir private Path folder;
  private ShellFixture fixture;
  private Workspace workspace;
  private Stage stage;
  private int warnings;

  @BeforeEach
  void show() {
    FxTest.init();
    warnings = FxTest.cssWarnings().size();
    fixture = new ShellFixture(folder, new NoCloud());
    workspace = fixture.workspace();
    stage = FxTest.show(() -> fixture.shell().view(), 1440, 900);
    FxTest.run(
        () -> {
          new Shortcuts(fixture.commands(), () -> true).install(stage.getScene());
          workspace.inventoryProperty().set(state());
        });
    FxTest.settle();
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
    fixture.close();
  }

  @Test
  void window_inBothThemesAndLanguages_leavesNoCssWarning() {
    picture("shell-light.png");
    FxTest.run(() -> FxTest.theme().choiceProperty().set(ThemeChoice.DARK));
    FxTest.run(() -> fixture.words().localeProperty().set(Locale.KOREAN));
    FxTest.settle();
    picture("shell-dark-korean.png");
    FxTest.run(() -> FxTest.theme().choiceProperty().set(ThemeChoice.LIGHT));
    assertEquals(List.of(), FxTest.cssWarnings().subList(warnings, FxTest.cssWarnings().size()));
    assertTrue(texts().contains("모든 이미지"), () -> texts().toString());
  }

  @Test
  void floatingParts_opened_leaveNoCssWarning() {
    for (String id : List.of("connection", "regions", "shell-activity", "shell-settings")) {
      FxTest.run(() -> ((Button) find(id)).fire());
      FxTest.settle();
      FxTest.await(
          id + " to open",
          () ->
              javafx.stage.Window.getWindows().stream().anyMatch(w -> w != stage && w.isShowing()));
      int[] pulses = {0};
      FxTest.await("the fade to end", () -> ++pulses[0] > 20);
      javafx.stage.Window window =
          FxTest.get(
              () ->
                  javafx.stage.Window.getWindows().stream()
                      .filter(w -> w != stage && w.isShowing())
                      .findFirst()
                      .orElseThrow());
      FxTest.picture(window.getScene(), Path.of("target", "pictures", "popup-" + id + ".png"));
      FxTest.run(window::hide);
      FxTest.await(
          "the focus to be back",
          () ->
              find(id).isFocused()
                  && javafx.stage.Window.getWindows().stream()
                      .noneMatch(w -> w != stage && w.isShowing()));
    }
    press(KeyCode.K, true);
    FxTest.settle();
    assertTrue(FxTest.get(() -> find("palette").isVisible()));
    picture("palette.png");
    assertEquals(List.of(), FxTest.cssWarnings().subList(warnings, FxTest.cssWarnings().size()));
  }

  @Test
  void statusBar_whenOneRegionFailed_namesIt() {
    assertTrue(
        texts().stream().anyMatch(text -> text.contains("me-central-1 timed out")),
        () -> texts().toString());
    assertTrue(texts().contains("14 of 15 regions loaded"), () -> texts().toString());
  }

  @Test
  void statusBar_whenTheRegionsAreNotKnown_saysWhy() {
    Origin nowhere = new Origin(null, "ec2:DescribeRegions", null, null, null, 0);
    FxTest.run(
        () ->
            workspace
                .inventoryProperty()
                .set(
                    new InventoryState(
                        List.of(),
                        List.of(),
                        new NotSignedIn(nowhere, NotSignedIn.Reason.EXPIRED))));
    assertTrue(texts().contains("The account is signed out"), () -> texts().toString());
  }

  @Test
  void shortcuts_hideAndShowPanes() {
    press(KeyCode.B, true);
    assertFalse(FxTest.get(() -> workspace.sideOpenProperty().get()));
    press(KeyCode.I, true);
    assertFalse(FxTest.get(() -> workspace.detailOpenProperty().get()));
    FxTest.settle();
    picture("shell-closed.png");
    assertEquals(
        44, FxTest.get(() -> find("scope-all").getParent().getLayoutBounds().getWidth()), 1);
  }

  @Test
  void f6_walksThePanes() {
    press(KeyCode.F6, false);
    assertTrue(
        FxTest.get(() -> stage.getScene().getFocusOwner().getStyleClass().contains("scope")));
  }

  private void press(KeyCode code, boolean shortcut) {
    FxTest.run(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          Event.fireEvent(
              owner == null ? stage.getScene() : owner,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        });
  }

  private Node find(String id) {
    return stage.getScene().lookup("#" + id);
  }

  private void picture(String name) {
    FxTest.picture(stage.getScene(), Path.of("target", "pictures", name));
  }

  private List<String> texts() {
    return FxTest.get(() -> Labels.of(stage));
  }

  private static InventoryState state() {
    Instant now = Instant.now();
    return new InventoryState(
        REGIONS.stream()
            .map(
                id ->
                    new RegionStatus(
                        Region.of(id),
                        id.equals("af-south-1") ? "not-opted-in" : "opt-in-not-required"))
            .toList(),
        Stream.concat(
                REGIONS.stream()
                    .filter(id -> !id.equals("af-south-1"))
                    .map(id -> progress(id, now)),
                Stream.of())
            .toList(),
        null);
  }

  private static RegionProgress progress(String id, Instant now) {
    Region region = Region.of(id);
    if (id.equals("me-central-1")) {
      return new RegionProgress(
          new Scope.OwnedByMe(),
          region,
          Phase.FAILED,
          0,
          0,
          new Unreachable(
              new Origin(region, "ec2:DescribeImages", null, null, null, 0), Problem.TIMED_OUT),
          now.minusSeconds(90_000));
    }
    return new RegionProgress(
        new Scope.OwnedByMe(), region, Phase.DONE, 1200, 0, null, now.minusSeconds(130));
  }

  /** Opens nothing. */
  private static final class NoCloud implements ConnectionOpener {
    @Override
    public OpenConnection open(ConnectionChoice choice) {
      throw new IllegalStateException("no cloud");
    }

    @Override
    public List<Profile> profiles() {
      return List.of(
          new Profile("staging", "sso", null, "345678901234"),
          new Profile("production", "assume-role", null, "678901234567"));
    }

    @Override
    public Found lookUp(OpenConnection open, List<String> ids) {
      return new Found(List.of(), List.of());
    }

    @Override
    public void clearSavedLists() {}
  }
}
