package io.github.amiexplorer.ui.control;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.util.Duration;

/** Content that floats under its opener; when it closes, the opener has the focus again. */
public final class DropDown {
  private static final Duration FADE = Duration.millis(160);

  private final Popover popover;

  /** Wraps {@code content}. */
  public DropDown(Node content) {
    popover = new Popover(content);
    popover.setArrowSize(0);
    popover.setArrowIndent(0);
    popover.setCornerRadius(8);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setCloseButtonEnabled(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
    popover.setFadeInDuration(FADE);
    popover.setFadeOutDuration(FADE);
    popover.setAutoHide(true);
    popover.setHideOnEscape(true);
  }

  /** Lets it hang from the opener's right edge instead of its left. */
  public DropDown fromRight() {
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    return this;
  }

  /** Opens it under {@code opener}, or closes it. */
  public void toggle(Node opener) {
    if (popover.isShowing()) {
      popover.hide();
    } else {
      popover.setOnHidden(event -> opener.requestFocus());
      popover.show(opener, 4);
    }
  }

  /** Closes it. */
  public void close() {
    popover.hide();
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return popover.isShowing();
  }
}
