package io.github.amiexplorer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  @TempDir private Path folder;

  @Test
  void open_whenNothingWasSaved_givesDefaults() {
    Preferences preferences = open();
    assertEquals(Appearance.DEFAULT, preferences.appearance());
    assertEquals(StartState.FIRST, preferences.start());
    assertEquals(TableLayout.DEFAULT, preferences.table("all"));
    assertEquals(Set.of(), preferences.favourites());
  }

  @Test
  void flush_thenOpen_givesEverythingBack() {
    Preferences before = open();
    var layout =
        new TableLayout(
            List.of(new TableLayout.Column("tag:Team", 120, true)),
            List.of(new TableLayout.Sort("TAG", true, "Team")));
    before.appearance(Appearance.DEFAULT.withTheme(ThemeChoice.DARK).withLanguage("ko"));
    before.window(new WindowBounds(1, 2, 1200, 800, true, 210, 320));
    before.start(new StartState(true, false, "staging", "https://example.test"));
    before.table("owned", layout);
    before.favourites(Set.of("eu-west-1/ami-0a7c41de9f3b2c586"));
    before.addressBook(Map.of("123456789012", "팀 계정"));
    before.flush();

    Preferences after = open();
    assertEquals(before.appearance(), after.appearance());
    assertEquals(before.window(), after.window());
    assertEquals(before.start(), after.start());
    assertEquals(layout, after.table("owned"));
    assertEquals(TableLayout.DEFAULT, after.table("all"));
    assertEquals(before.favourites(), after.favourites());
    assertEquals(Map.of("123456789012", "팀 계정"), after.addressBook());
  }

  @Test
  void open_whenAFileIsBroken_setsItAsideAndKeepsTheOthers() throws IOException {
    Preferences before = open();
    before.appearance(Appearance.DEFAULT.withTheme(ThemeChoice.DARK));
    before.start(new StartState(true, true, null, null));
    before.flush();
    Path file = new DataFolder(folder).preferences().resolve("appearance.json");
    Files.writeString(file, "{\"theme\": \"DA");

    Preferences after = open();
    assertEquals(Appearance.DEFAULT, after.appearance());
    assertTrue(after.start().startedBefore());
    assertFalse(Files.exists(file));
    assertEquals("{\"theme\": \"DA", Files.readString(file.resolveSibling("appearance.json.bad")));
  }

  @Test
  void open_whenAFileIsFromANewerVersion_readsWhatItKnows() throws IOException {
    Path preferences = new DataFolder(folder).preferences();
    Files.createDirectories(preferences);
    Files.writeString(
        preferences.resolve("appearance.json"), "{\"theme\": \"LIGHT\", \"sparkles\": 3}");
    Appearance read = open().appearance();
    assertEquals(ThemeChoice.LIGHT, read.theme());
    assertEquals(Appearance.Density.AUTOMATIC, read.density());
  }

  @Test
  void flush_leavesNoHalfFiles() throws IOException {
    Preferences preferences = open();
    preferences.favourites(Set.of("a/b"));
    preferences.flush();
    try (Stream<Path> files = Files.list(new DataFolder(folder).preferences())) {
      assertEquals(
          List.of("favourites.json"), files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void change_toTheSame_tellsNobody() {
    Preferences preferences = open();
    int[] told = {0};
    preferences.onChange(() -> told[0]++);
    preferences.appearance(Appearance.DEFAULT);
    assertEquals(0, told[0]);
    preferences.appearance(Appearance.DEFAULT.withLetterKeys(false));
    assertEquals(1, told[0]);
  }

  @Test
  void dataFolder_followsTheSystemsCustom() {
    Path home = folder.toAbsolutePath();
    assertEquals(
        home.resolve(".local/share/ami-explorer"), DataFolder.of("Linux", Map.of(), home).path());
    assertEquals(
        home.resolve("xdg/ami-explorer"),
        DataFolder.of("Linux", Map.of("XDG_DATA_HOME", home.resolve("xdg").toString()), home)
            .path());
    assertEquals(
        home.resolve(".local/share/ami-explorer"),
        DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), home).path());
    assertEquals(
        home.resolve("Library/Application Support/AMI Explorer"),
        DataFolder.of("Mac OS X", Map.of(), home).path());
  }

  private Preferences open() {
    return Preferences.open(new DataFolder(folder));
  }
}
