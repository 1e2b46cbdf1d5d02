package io.github.amiexplorer.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Keeps what is not seen yet out of the scene, which styles and lays out all that is in it, seen or
 * not: at the start, a quarter of the window. For the FX thread only.
 */
public final class Latecomer {
  private Latecomer() {}

  /** Runs {@code join} when {@code node} is first visible: now, or later. */
  public static void join(Node node, Runnable join) {
    if (node.isVisible()) {
      join.run();
      return;
    }
    node.visibleProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                property.removeListener(this);
                join.run();
              }
            });
  }
}
