package io.github.amiexplorer.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/** A tiny bar that compares a count with the largest of its group; the count stands beside it. */
public final class MiniBar extends Region {
  private static final double WIDTH = 20;
  private static final double HEIGHT = 4;
  private static final double LEAST = 2;

  private final DoubleProperty share = new SimpleDoubleProperty();
  private final Region fill = new Region();

  /** An empty bar, 20 by 4 pixels. */
  public MiniBar() {
    getStyleClass().add("mini-bar");
    fill.getStyleClass().add("fill");
    getChildren().add(fill);
    setMouseTransparent(true);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    share.addListener((property, before, now) -> requestLayout());
  }

  /** How much of it is filled, 0 to 1. */
  public DoubleProperty shareProperty() {
    return share;
  }

  /** Of one size, whatever its share is: nothing around is laid out for it. */
  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    double part = Math.clamp(share.get(), 0, 1);
    fill.setVisible(part > 0);
    fill.resizeRelocate(0, 0, Math.max(LEAST, Math.round(part * getWidth())), getHeight());
  }
}
