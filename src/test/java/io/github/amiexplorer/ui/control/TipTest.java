package io.github.amiexplorer.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.amiexplorer.support.FxTest;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TipTest {
  private Label place;
  private Stage stage;
  private String text = "";

  @BeforeEach
  void open() {
    place = FxTest.get(() -> new Label("x86_64"));
    stage = FxTest.show(() -> new StackPane(place), 200, 100);
    FxTest.run(() -> Tip.on(place, () -> text));
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
  }

  @Test
  void mouse_entering_showsWhatIsSaidThen() {
    FxTest.run(() -> text = "first");
    hover();
    FxTest.await("the tip", () -> shown().equals(List.of("first")));
    FxTest.run(() -> fire(MouseEvent.MOUSE_EXITED));
    FxTest.await("no tip", () -> shown().isEmpty());
    FxTest.run(() -> text = "second");
    hover();
    FxTest.await("the next tip", () -> shown().equals(List.of("second")));
  }

  @Test
  void nothingToSay_afterATip_takesItAway() {
    FxTest.run(() -> text = "something");
    FxTest.run(() -> fire(MouseEvent.MOUSE_ENTERED));
    assertEquals(1, FxTest.get(() -> installed(place)));
    FxTest.run(() -> text = "");
    FxTest.run(() -> fire(MouseEvent.MOUSE_ENTERED));
    assertEquals(0, FxTest.get(() -> installed(place)));
  }

  @Test
  void manyPlaces_withoutTheMouse_makeNoWindow() {
    assertEquals(0, FxTest.get(() -> installed(place)));
  }

  private void hover() {
    FxTest.run(
        () -> {
          fire(MouseEvent.MOUSE_ENTERED);
          fire(MouseEvent.MOUSE_MOVED);
        });
  }

  private void fire(EventType<MouseEvent> type) {
    place.fireEvent(
        new MouseEvent(
            type,
            2,
            2,
            2,
            2,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /** How a tool tip is remembered by its node. */
  private static int installed(Node node) {
    return (int)
        node.getProperties().values().stream().filter(each -> each instanceof Tooltip).count();
  }

  private static List<String> shown() {
    return Window.getWindows().stream()
        .filter(each -> each instanceof Tooltip)
        .map(each -> ((Tooltip) each).getText())
        .toList();
  }
}
