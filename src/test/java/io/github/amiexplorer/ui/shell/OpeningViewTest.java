package io.github.amiexplorer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.amiexplorer.support.FxTest;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;

class OpeningViewTest {
  @Test
  void view_hasNothingThatWaitsForStylesOrFaces() {
    OpeningView view = FxTest.get(() -> new OpeningView("AMI Explorer", 0));
    List<Node> slow =
        FxTest.get(
            () ->
                view.lookupAll("*").stream()
                    .filter(each -> each instanceof Control || each instanceof Shape)
                    .toList());
    assertEquals(List.of(), slow);
    assertEquals("AMI Explorer", view.getAccessibleText());
  }

  @Test
  void view_hasThePlacesOfTheWindow() {
    var stage = FxTest.show(() -> new OpeningView("AMI Explorer", 240), 1440, 900);
    try {
      var root = (OpeningView) FxTest.get(() -> stage.getScene().getRoot());
      FxTest.settle();
      assertEquals(240, FxTest.get(() -> root.getLeft().getLayoutBounds().getWidth()));
      assertEquals(52, FxTest.get(() -> root.getTop().getLayoutBounds().getHeight()));
      assertEquals(28, FxTest.get(() -> root.getBottom().getLayoutBounds().getHeight()));
      assertEquals(1440, FxTest.get(() -> root.getTop().getLayoutBounds().getWidth()));
      FxTest.picture(stage.getScene(), Path.of("target", "pictures", "opening.png"));
    } finally {
      FxTest.close(stage);
    }
  }
}
