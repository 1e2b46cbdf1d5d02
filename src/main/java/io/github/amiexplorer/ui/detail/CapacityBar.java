package io.github.amiexplorer.ui.detail;

import javafx.scene.layout.Region;

/** A volume beside the largest one: its size filled, the stored part of it hatched. */
final class CapacityBar extends Region {
  private final Region size = new Region();
  private final Region stored = new Region();
  private final double share;
  private final double storedShare;

  /**
   * A bar.
   *
   * @param share 0 to 1, of the whole width
   * @param storedShare 0 to 1, of the filled part
   */
  CapacityBar(String series, double share, double storedShare) {
    this.share = share;
    this.storedShare = storedShare;
    getStyleClass().add("capacity-bar");
    size.getStyleClass().addAll("volume", series);
    stored.getStyleClass().add("volume-stored");
    getChildren().addAll(size, stored);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(3, getWidth() * share);
    size.resizeRelocate(0, 0, width, getHeight());
    stored.resizeRelocate(0, 0, width * storedShare, getHeight());
  }
}
