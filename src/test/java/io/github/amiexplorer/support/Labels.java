package io.github.amiexplorer.support;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** What the labels of a window say. */
public final class Labels {
  private Labels() {}

  /** Their texts; ask on the FX thread. */
  public static List<String> of(Stage stage) {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(each -> ((Labeled) each).getText())
        .filter(Objects::nonNull)
        .toList();
  }
}
