package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.browse.filter.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Bars of counts over days or GiB. Drawing across them chooses a range, a click one bar, Esc or a
 * second click everything; with keys: arrows move the range, Shift and arrows widen it.
 */
final class Histogram extends Region {
  private static final double HEIGHT = 34;
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private final List<Region> bars = new ArrayList<>();
  private final Consumer<Range> onRange;
  private List<FacetValue> values = List.of();
  private int first;
  private int last = -1;
  private int pressed = -1;

  Histogram(Consumer<Range> onRange) {
    this.onRange = onRange;
    getStyleClass().add("histogram");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event.getX()));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> draw(event.getX()));
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows counts and the chosen part of them. */
  void show(List<FacetValue> now, Range range) {
    values = now;
    while (bars.size() < now.size()) {
      Region bar = new Region();
      bar.getStyleClass().add("bar");
      bar.setMouseTransparent(true);
      bars.add(bar);
      getChildren().add(bar);
    }
    while (bars.size() > now.size()) {
      getChildren().remove(bars.removeLast());
    }
    if (pressed < 0) {
      choose(range);
    }
    requestLayout();
  }

  /** The lower end of a bucket. */
  private long lower(int index) {
    return index >= values.size() ? Long.MAX_VALUE : Long.parseLong(values.get(index).value());
  }

  private void choose(Range range) {
    first = 0;
    last = values.size() - 1;
    for (int i = 0; i < values.size(); i++) {
      if (lower(i) <= range.from()) {
        first = i;
      }
      if (range.below() != Long.MAX_VALUE && lower(i) >= range.below()) {
        last = Math.max(first, i - 1);
        break;
      }
    }
    mark();
  }

  private void mark() {
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).pseudoClassStateChanged(OUTSIDE, i < first || i > last);
    }
  }

  private int at(double x) {
    int count = Math.max(1, values.size());
    return Math.clamp((long) (x / getWidth() * count), 0, count - 1);
  }

  private void press(double x) {
    if (values.isEmpty()) {
      return;
    }
    requestFocus();
    int bar = at(x);
    if (first == bar && last == bar) {
      onRange.accept(Range.ALL);
      return;
    }
    pressed = bar;
    first = bar;
    last = bar;
    mark();
  }

  private void draw(double x) {
    if (pressed >= 0) {
      int bar = at(x);
      first = Math.min(pressed, bar);
      last = Math.max(pressed, bar);
      mark();
    }
  }

  private void release() {
    if (pressed >= 0) {
      pressed = -1;
      tell();
    }
  }

  private void tell() {
    boolean all = first == 0 && last == values.size() - 1;
    onRange.accept(all ? Range.ALL : new Range(lower(first), lower(last + 1)));
  }

  private void key(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case ESCAPE -> 0;
          default -> 2;
        };
    if (step == 2 || values.isEmpty()) {
      return;
    }
    event.consume();
    if (step == 0) {
      onRange.accept(Range.ALL);
    } else {
      int end = values.size() - 1;
      boolean grow = event.isShiftDown();
      last = Math.clamp(last + step, grow ? first : last - first, end);
      first = grow ? first : Math.clamp(first + step, 0, last);
      mark();
      tell();
    }
  }

  /** Of one size, whatever the bars are: nothing around is laid out for them. */
  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    int most = Math.max(1, values.stream().mapToInt(FacetValue::count).max().orElse(1));
    double slot = getWidth() / Math.max(1, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      int count = values.get(i).count();
      double share = Math.sqrt((double) count / most);
      double height = count == 0 ? 1 : Math.max(2, Math.round(share * getHeight()));
      double left = snapPositionX(i * slot);
      double width = Math.max(1, snapPositionX((i + 1) * slot) - left - 1);
      bars.get(i).resizeRelocate(left, getHeight() - height, width, height);
    }
  }
}
