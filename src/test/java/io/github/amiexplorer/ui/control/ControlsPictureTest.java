package io.github.amiexplorer.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.command.Command;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Shows every small control in both themes: none may upset the CSS engine. */
class ControlsPictureTest {
  @Test
  void controls_inBothThemes_leaveNoCssWarning() {
    int before = FxTest.cssWarnings().size();
    Stage stage = FxTest.show(ControlsPictureTest::everything, 900, 520);
    try {
      picture(stage, "controls-light.png");
      FxTest.run(() -> FxTest.theme().choiceProperty().set(ThemeChoice.DARK));
      FxTest.settle();
      assertTrue(FxTest.get(() -> FxTest.theme().darkProperty().get()));
      picture(stage, "controls-dark.png");
    } finally {
      FxTest.run(() -> FxTest.theme().choiceProperty().set(ThemeChoice.LIGHT));
      FxTest.close(stage);
    }
    List<String> all = FxTest.cssWarnings();
    assertEquals(List.of(), all.subList(before, all.size()));
  }

  @Test
  void segmentedToggle_whenChosenSegmentClicked_keepsIt() {
    ObjectProperty<String> value = new SimpleObjectProperty<>("a");
    FxTest.run(
        () -> {
          var toggle =
              new SegmentedToggle<>(value)
                  .add("a", new SimpleStringProperty("A"), null)
                  .add("b", new SimpleStringProperty("B"), null);
          ((javafx.scene.control.ToggleButton) toggle.getChildren().get(1)).fire();
          assertEquals("b", value.get());
          ((javafx.scene.control.ToggleButton) toggle.getChildren().get(1)).fire();
          assertEquals("b", value.get());
        });
  }

  private static void picture(Stage stage, String name) {
    FxTest.picture(stage.getScene(), Path.of("target", "pictures", name));
  }

  private static VBox everything() {
    FlowPane badges = new FlowPane(6, 6);
    for (Badge.Kind kind : Badge.Kind.values()) {
      badges.getChildren().add(Badge.of(kind.name(), "fth-check", kind));
    }
    badges.getChildren().add(Badge.of("3,000 IOPS", null, Badge.Kind.NEUTRAL).square());
    FlowPane logos = new FlowPane(8, 8);
    for (String system :
        List.of(
            "ubuntu",
            "debian",
            "redhat",
            "suse",
            "rocky",
            "almalinux",
            "freebsd",
            "kubernetes",
            "windows",
            "amazon-linux",
            "bottlerocket",
            "fedora",
            "macos",
            "own",
            "solaris")) {
      logos.getChildren().add(OsLogo.of(system, system, 18));
      logos.getChildren().add(OsLogo.tile(OsLogo.of(system, system, 22)));
    }
    var text = new SimpleStringProperty("Copy");
    Command able = new Command("a.b", text, "fth-copy", List.of(), null, null, () -> {});
    Command unable =
        new Command(
            "a.c",
            text,
            "fth-trash-2",
            List.of(),
            new SimpleBooleanProperty(false),
            new SimpleStringProperty("Not yours"),
            () -> {});
    Button primary = new Button("Launch…");
    primary.getStyleClass().add("primary");
    MiniBar bar = new MiniBar();
    bar.shareProperty().set(0.6);
    CheckBox box = new CheckBox("us-east-1");
    box.setSelected(true);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            primary,
            new Button("Compare"),
            new CommandButton(able),
            new CommandButton(unable),
            new IconButton(able),
            new CopyButton(text, () -> "x"),
            new VerifiedBadge(text),
            bar,
            box,
            new CheckBox("off"),
            new TextField("text"),
            Chip.filter("arch:", "arm64", text, () -> {}),
            Chip.toggle(text, "fth-box"),
            new SegmentedToggle<>(new SimpleObjectProperty<>("a"))
                .add("a", new SimpleStringProperty("Table"), "fth-list")
                .add("b", new SimpleStringProperty("Gallery"), "fth-grid"));
    VBox all = new VBox(16, badges, logos, buttons);
    all.setPadding(new javafx.geometry.Insets(16));
    return all;
  }
}
