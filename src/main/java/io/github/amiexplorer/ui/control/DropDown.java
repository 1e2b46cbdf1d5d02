package io.github.amiexplorer.ui.control;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

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
      Node before = focused(opener);
      // It fades out: who went on to something else meanwhile keeps the focus there.
      popover.setOnHidden(
          event -> {
            if (focused(opener) == before) {
              opener.requestFocus();
            }
          });
      popover.show(opener, 4);
    }
  }

  private static @Nullable Node focused(Node opener) {
    return opener.getScene() == null ? null : opener.getScene().getFocusOwner();
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
