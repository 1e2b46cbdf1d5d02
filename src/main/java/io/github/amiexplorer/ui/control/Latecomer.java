package io.github.amiexplorer.ui.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
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
    when(node.visibleProperty(), join);
  }

  /**
   * Makes a node when it is first wanted, now or later, and hands it to {@code join}; from then on
   * it is visible, and has a place, as long as it is wanted.
   *
   * @param place where it will be; holds {@code wanted} until then, as nothing else may: what a
   *     binding depends on does not
   */
  public static void make(
      Node place,
      ObservableValue<Boolean> wanted,
      Supplier<? extends Node> maker,
      Consumer<Node> join) {
    place.getProperties().put(wanted, Latecomer.class);
    when(
        wanted,
        () -> {
          place.getProperties().remove(wanted);
          Node node = maker.get();
          node.visibleProperty().bind(wanted);
          node.managedProperty().bind(wanted);
          join.accept(node);
        });
  }

  private static void when(ObservableValue<Boolean> wanted, Runnable join) {
    if (wanted.getValue()) {
      join.run();
      return;
    }
    wanted.addListener(
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
