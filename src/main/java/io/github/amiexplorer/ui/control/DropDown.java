package io.github.amiexplorer.ui.control;

import atlantafx.base.controls.Popover;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Content that floats under its opener; when it closes, the opener has the focus again. */
public final class DropDown {
  private static final Duration FADE = Duration.millis(160);

  private final Supplier<? extends Node> content;
  private boolean right;
  private @Nullable Popover popover;

  /** Wraps {@code content}; the window for it is made when it opens first. */
  public DropDown(Node content) {
    this(() -> content);
  }

  /** Wraps what is made when it opens first. */
  public DropDown(Supplier<? extends Node> content) {
    this.content = content;
  }

  private Popover made() {
    Popover known = popover;
    if (known == null) {
      known = make();
      popover = known;
    }
    return known;
  }

  private Popover make() {
    Popover popover = new Popover(content.get());
    popover.setArrowSize(0);
    popover.setArrowIndent(0);
    popover.setCornerRadius(8);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setCloseButtonEnabled(false);
    popover.setArrowLocation(
        right ? Popover.ArrowLocation.TOP_RIGHT : Popover.ArrowLocation.TOP_LEFT);
    popover.setFadeInDuration(FADE);
    popover.setFadeOutDuration(FADE);
    popover.setAutoHide(true);
    popover.setHideOnEscape(true);
    return popover;
  }

  /** Lets it hang from the opener's right edge instead of its left. */
  public DropDown fromRight() {
    right = true;
    return this;
  }

  /** Opens it under {@code opener}, or closes it. */
  public void toggle(Node opener) {
    if (isOpen()) {
      close();
    } else {
      Popover popover = made();
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
    if (popover != null) {
      popover.hide();
    }
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return popover != null && popover.isShowing();
  }
}
