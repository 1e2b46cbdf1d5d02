package io.github.amiexplorer.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A line whose height is fixed and whose width comes from around. What changes in it moves nothing
 * outside: so only the line is laid out anew, where a common box asks the whole window to.
 */
public final class SteadyLine extends HBox {
  /** A line of {@code children}, centred from top to bottom. Its height is for the sheet to say. */
  public SteadyLine(Node... children) {
    super(children);
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }
}
