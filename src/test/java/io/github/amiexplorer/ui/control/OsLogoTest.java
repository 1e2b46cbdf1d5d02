package io.github.amiexplorer.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.support.FxTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Each mark in the colour that the sheet has for it: their orders must not drift apart. */
class OsLogoTest {
  private static final Map<String, String> LIGHT =
      Map.ofEntries(
          Map.entry("ubuntu", "#e95420"),
          Map.entry("debian", "#a80030"),
          Map.entry("redhat", "#cc0000"),
          Map.entry("suse", "#0c7a3d"),
          Map.entry("rocky", "#0b8a5f"),
          Map.entry("almalinux", "#0f4266"),
          Map.entry("freebsd", "#ab2b28"),
          Map.entry("kubernetes", "#326ce5"),
          Map.entry("windows", "#0067c0"),
          Map.entry("amazon-linux", "#b35900"),
          Map.entry("bottlerocket", "#b35900"),
          Map.entry("fedora", "#294172"),
          Map.entry("macos", "#57606a"));
  private static final Map<String, String> DARK =
      Map.of("ubuntu", "#f2724a", "fedora", "#7aa0e8", "macos", "#b1bac4");
  private static final double NEAR = 0.02;

  @Test
  void mark_hasTheColourOfItsSystem_inBothThemes() {
    Map<String, OsLogo> logos = new LinkedHashMap<>();
    Stage stage =
        FxTest.show(
            () -> {
              FlowPane pane = new FlowPane(8, 8);
              LIGHT.keySet().forEach(key -> logos.put(key, OsLogo.of(key, key, 22)));
              logos.put("none", OsLogo.of("solaris", "solaris", 22));
              logos.put(OsLogo.OWN, OsLogo.of(OsLogo.OWN, "mine", 22));
              pane.getChildren().addAll(logos.values());
              return pane;
            },
            600,
            200);
    try {
      LIGHT.forEach((key, colour) -> assertEquals(key, shows(logos, key, colour)));
      assertEquals("suse", shows(logos, "suse", "#ffffff"), "the eye");
      assertEquals(OsLogo.OWN, shows(logos, OsLogo.OWN, "#8250df"));
      assertEquals("none", shows(logos, "none", "#e4e8ec"), "a tile behind letters");
      FxTest.run(() -> FxTest.theme().choiceProperty().set(ThemeChoice.DARK));
      FxTest.settle();
      DARK.forEach((key, colour) -> assertEquals(key, shows(logos, key, colour)));
      FxTest.run(() -> logos.get("ubuntu").show("fedora", "other"));
      assertEquals("ubuntu", shows(logos, "ubuntu", DARK.get("fedora")), "shown anew");
    } finally {
      FxTest.run(() -> FxTest.theme().choiceProperty().set(ThemeChoice.LIGHT));
      FxTest.close(stage);
    }
  }

  /** The key where the mark has such a pixel, else the colours it has. */
  private static String shows(Map<String, OsLogo> logos, String key, String wanted) {
    Color colour = Color.web(wanted);
    WritableImage image =
        FxTest.get(
            () -> {
              SnapshotParameters clear = new SnapshotParameters();
              clear.setFill(Color.TRANSPARENT);
              return logos.get(key).snapshot(clear, null);
            });
    int width = (int) image.getWidth();
    Stream<Color> pixels =
        Stream.iterate(0, at -> at < width * width, at -> at + 1)
            .map(at -> image.getPixelReader().getColor(at % width, at / width));
    return pixels.anyMatch(each -> isNear(each, colour)) ? key : key + " without " + wanted;
  }

  private static boolean isNear(Color some, Color other) {
    return Math.abs(some.getRed() - other.getRed()) < NEAR
        && Math.abs(some.getGreen() - other.getGreen()) < NEAR
        && Math.abs(some.getBlue() - other.getBlue()) < NEAR
        && some.getOpacity() > 1 - NEAR;
  }
}
