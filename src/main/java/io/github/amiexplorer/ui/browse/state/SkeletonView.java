package io.github.amiexplorer.ui.browse.state;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grey shapes of rows, for the first load only. */
public final class SkeletonView {
  private static final int ROWS = 24;
  private static final double[] LONG = {190, 236, 158, 206, 172, 220};
  private static final double[] SHORT = {130, 150, 142, 136, 148, 128};

  private final VBox root = new VBox();

  /** Builds the shapes. */
  public SkeletonView() {
    root.getStyleClass().add("skeleton");
    root.setMinHeight(0);
    root.setFocusTraversable(false);
    for (int i = 0; i < ROWS; i++) {
      root.getChildren().add(row(LONG[i % LONG.length], SHORT[i % SHORT.length]));
    }
  }

  /** The shapes. */
  public Node node() {
    return root;
  }

  private static HBox row(double name, double id) {
    VBox lines = new VBox(6, shape(name, 10), shape(id, 8));
    lines.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(12, shape(18, 18), lines, gap, shape(54, 9), shape(38, 9), shape(64, 9));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("skeleton-row");
    return row;
  }

  private static Region shape(double width, double height) {
    Region shape = new Region();
    shape.getStyleClass().add("skeleton-shape");
    shape.setMinSize(width, height);
    shape.setMaxSize(width, height);
    return shape;
  }
}
