package io.github.amiexplorer.ui.detail;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A bar over the whole width, filled in part. */
final class ShareBar extends Region {
  private static final double HEIGHT = 7;

  private final Region fill = new Region();
  private final double share;

  /**
   * Fills a part.
   *
   * @param series style class of the colour
   * @param share 0 to 1
   */
  ShareBar(String series, double share) {
    this.share = Math.clamp(share, 0, 1);
    getStyleClass().add("share-bar");
    fill.getStyleClass().addAll("share", series);
    getChildren().add(fill);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, Math.round(share * getWidth()), getHeight());
  }
}
