package io.github.amiexplorer.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
  private final CommandRegistry registry = new CommandRegistry();
  private final PaletteModel palette = new PaletteModel(registry);

  @Test
  void find_byLettersInOrder_bestFirst() {
    add("a", "Refresh this scope", true);
    add("b", "Show or hide the details", true);
    add("c", "Settings", true);
    assertEquals("c", ids("sett").getFirst());
    assertEquals(List.of("b"), ids("shdet"));
    assertEquals("c", ids("st").getFirst());
    assertEquals(List.of(), ids("zzz"));
    assertEquals(3, ids("").size());
  }

  @Test
  void find_leavesOutWhatCannotRun() {
    add("a", "Copy", false);
    assertEquals(List.of(), ids("copy"));
  }

  @Test
  void find_halfAHangulSyllable_findsTheWhole() {
    add("a", "새로 고침", true);
    assertEquals(List.of("a"), ids("새로 고치"));
  }

  @Test
  void imageIds_areFoundInAnyText() {
    assertEquals(
        List.of("ami-0a7c41de9f3b2c586", "ami-1234abcd"),
        PaletteModel.imageIds("see AMI-0a7c41de9f3b2c586, ami-1234abcd and ami-xyz ami-1234abcd"));
  }

  @Test
  void register_twiceTheSameId_isRefused() {
    add("a", "One", true);
    assertThrows(IllegalArgumentException.class, () -> add("a", "Two", true));
  }

  private List<String> ids(String typed) {
    return palette.find(typed).stream().map(Command::id).toList();
  }

  private void add(String id, String label, boolean enabled) {
    registry.register(
        new Command(
            id,
            new SimpleStringProperty(label),
            "fth-box",
            List.of(),
            new SimpleBooleanProperty(enabled),
            null,
            () -> {}));
  }
}
