package io.github.amiexplorer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.settings.ThemeChoice;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.theme.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevealTest {
  private final FxBackground background = new FxBackground();
  private final ObjectProperty<String> answer = new SimpleObjectProperty<>();
  private final StackPane content = new StackPane();
  private Stage stage;

  @BeforeEach
  void open() {
    stage = FxTest.show(StackPane::new, 200, 100);
    FxTest.run(
        () ->
            new Reveal(stage.getScene(), content, new Theme(ThemeChoice.LIGHT), background)
                .when(answer));
  }

  @AfterEach
  void close() {
    background.shutdown();
    FxTest.close(stage);
  }

  private boolean isShown() {
    return FxTest.get(() -> stage.getScene().getRoot().equals(content));
  }

  @Test
  void when_thereIsSomethingToSee_showsItAtOnce() {
    assertFalse(isShown());
    FxTest.run(() -> answer.set("rows"));
    assertTrue(isShown());
  }

  @Test
  void when_nothingComes_showsItAllTheSame() {
    FxTest.await("the content", () -> stage.getScene().getRoot().equals(content));
  }
}
