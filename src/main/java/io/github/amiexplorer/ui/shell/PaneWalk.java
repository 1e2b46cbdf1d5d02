package io.github.amiexplorer.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Walks the focus from pane to pane. */
final class PaneWalk {
  private final List<Node> panes;

  PaneWalk(List<Node> panes) {
    this.panes = List.copyOf(panes);
  }

  /** Focuses the first control of the next pane ({@code step} 1) or the one before (-1). */
  void go(Scene scene, int step) {
    int from = current(scene.getFocusOwner());
    for (int i = 1; i <= panes.size(); i++) {
      int to = Math.floorMod(from + i * step, panes.size());
      Node pane = panes.get(to);
      Node target = pane.getScene() == scene ? firstFocusable(pane) : null;
      if (target != null) {
        target.requestFocus();
        return;
      }
    }
  }

  private int current(@Nullable Node owner) {
    for (Node each = owner; each != null; each = each.getParent()) {
      int index = panes.indexOf(each);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private static @Nullable Node firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstFocusable(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
