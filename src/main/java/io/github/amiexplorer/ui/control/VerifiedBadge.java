package io.github.amiexplorer.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The scalloped mark with a tick, right of a publisher's name whose owner account is known. */
public final class VerifiedBadge extends StackPane {
  private static final String SCALLOP =
      "M7 .4 8.7 1.5 10.7 1.4 11.5 3.2 13.2 4.2 12.9 6.2 13.6 8.1 12.2 9.5 12 11.5 10 11.9 8.7 13.4"
          + " 7 12.6 5.3 13.4 4 11.9 2 11.5 1.8 9.5 .4 8.1 1.1 6.2 .8 4.2 2.5 3.2 3.3 1.4 5.3 1.5z";
  private static final String TICK = "M4.3 7.2 6.2 9.1 9.8 5.2";

  /** Makes one with the words for tool tip and screen reader. */
  public VerifiedBadge(ObservableValue<String> words) {
    getStyleClass().add("verified-badge");
    SVGPath scallop = new SVGPath();
    scallop.setContent(SCALLOP);
    scallop.getStyleClass().add("scallop");
    SVGPath tick = new SVGPath();
    tick.setContent(TICK);
    tick.getStyleClass().add("tick");
    getChildren().addAll(scallop, tick);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    accessibleTextProperty().bind(words);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Tip.on(this, words);
  }
}
