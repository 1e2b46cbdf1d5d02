package io.github.amiexplorer.ui.activity;

import io.github.amiexplorer.operation.run.Operation.Tally;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** One bar for all steps, by state; the numbers stand under it. */
final class TallyBar extends Region {
  private static final double HEIGHT = 12;

  private final Region[] parts = new Region[5];
  private double[] shares = new double[5];

  TallyBar() {
    getStyleClass().add("tally-bar");
    String[] styles = {"done", "active", "waiting", "failed", "queued"};
    for (int at = 0; at < parts.length; at++) {
      parts[at] = new Region();
      parts[at].getStyleClass().addAll("tally-part", styles[at]);
      getChildren().add(parts[at]);
    }
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  void show(Tally tally) {
    double all = Math.max(1, tally.total());
    shares =
        new double[] {
          tally.succeeded() / all,
          tally.active() / all,
          tally.waiting() / all,
          (tally.failed() + tally.skipped()) / all,
          (tally.queued() + tally.cancelled()) / all
        };
    setAccessibleText(tally.succeeded() + " / " + tally.total());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double at = 0;
    for (int part = 0; part < parts.length; part++) {
      double width = shares[part] * getWidth();
      parts[part].setVisible(width > 0);
      parts[part].resizeRelocate(at, 0, Math.max(0, width - 1), getHeight());
      at += width;
    }
  }
}
