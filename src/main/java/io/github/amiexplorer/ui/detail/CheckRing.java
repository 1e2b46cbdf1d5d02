package io.github.amiexplorer.ui.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** A ring of 44 pixels whose parts are the numbers of checks; the numbers stand beside it. */
final class CheckRing extends Pane {
  private static final double SIZE = 44;
  private static final double WIDTH = 7;
  private static final double GAP = 4;

  CheckRing(long passed, long warnings, long problems, long open) {
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    double all = Math.max(1, passed + warnings + problems + open);
    double at = 90;
    at = part(at, passed / all, "ring-passed");
    at = part(at, open / all, "ring-open");
    at = part(at, warnings / all, "ring-warning");
    part(at, problems / all, "ring-problem");
  }

  /** Draws clockwise from {@code at} degrees and returns where the next part begins. */
  private double part(double at, double share, String style) {
    double length = share * 360;
    if (share <= 0) {
      return at;
    }
    double gap = share < 1 ? GAP : 0;
    double radius = (SIZE - WIDTH) / 2;
    Arc arc = new Arc(SIZE / 2, SIZE / 2, radius, radius, at, -Math.max(1, length - gap));
    arc.setType(ArcType.OPEN);
    arc.setStrokeWidth(WIDTH);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    arc.getStyleClass().addAll("ring", style);
    getChildren().add(arc);
    return at - length;
  }
}
