package io.github.amiexplorer.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tool tips that are made where the mouse comes: each is a window of its own, and a view of the
 * catalogue has hundreds of places for one. What a tip says must reach a screen reader some other
 * way, as the accessible text of its node. For the FX thread only.
 */
public final class Tip {
  private final Node node;
  private final Supplier<String> text;
  private @Nullable Tooltip tip;

  private Tip(Node node, Supplier<String> text) {
    this.node = node;
    this.text = text;
  }

  /** Gives {@code node} a tip with what {@code text} says each time; none where that is empty. */
  public static void on(Node node, Supplier<String> text) {
    Tip tip = new Tip(node, text);
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tip.entered());
  }

  /** Gives {@code node} a tip with these words. */
  public static void on(Node node, ObservableValue<String> words) {
    on(node, words::getValue);
  }

  private void entered() {
    boolean something = !text.get().isEmpty();
    if (something && tip == null) {
      Tooltip made = new Tooltip();
      made.setOnShowing(event -> made.setText(text.get()));
      tip = made;
      Tooltip.install(node, made);
    } else if (!something && tip != null) {
      Tooltip.uninstall(node, tip);
      tip = null;
    }
  }
}
