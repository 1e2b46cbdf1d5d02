package io.github.amiexplorer.ui.detail;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Volumes side by side, each as wide as its share; their text alternative is set by the owner. */
final class VolumeBar extends Region {
  private static final double GAP = 2;
  private static final double LEAST = 4;
  private static final int SERIES = 6;

  private List<Double> shares = List.of();

  VolumeBar() {
    getStyleClass().add("volume-bar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Shows parts in proportion to {@code sizes}, all above 0. */
  void show(List<Double> sizes, String alternative) {
    shares = List.copyOf(sizes);
    setAccessibleText(alternative);
    getChildren().clear();
    for (int at = 0; at < sizes.size(); at++) {
      Region part = new Region();
      part.getStyleClass().addAll("volume", series(at));
      part.pseudoClassStateChanged(PseudoClass.getPseudoClass("first"), at == 0);
      getChildren().add(part);
    }
    requestLayout();
  }

  /** The style class of the colour of volume {@code at}, from 0. */
  static String series(int at) {
    return "series-" + (at % SERIES + 1);
  }

  /** Widths in pixels of parts with these sizes: in proportion, but none under {@value #LEAST}. */
  static double[] widths(List<Double> sizes, double width) {
    double room = Math.max(0, width - GAP * Math.max(0, sizes.size() - 1));
    double sum = sizes.stream().mapToDouble(Double::doubleValue).sum();
    double[] widths = new double[sizes.size()];
    double taken = 0;
    for (int at = 0; at < widths.length; at++) {
      widths[at] = sum == 0 ? 0 : Math.max(LEAST, room * sizes.get(at) / sum);
      taken += widths[at];
    }
    double scale = taken > room && taken > 0 ? room / taken : 1;
    for (int at = 0; at < widths.length; at++) {
      widths[at] *= scale;
    }
    return widths;
  }

  @Override
  protected void layoutChildren() {
    double[] widths = widths(shares, getWidth());
    double x = 0;
    for (int at = 0; at < widths.length; at++) {
      getChildren().get(at).resizeRelocate(x, 0, widths[at], getHeight());
      x += widths[at] + GAP;
    }
  }
}
