package io.github.amiexplorer.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Finds what a person would see, in the main window and in what floats over it. FX thread only. */
final class Sights {
  private final Window main;

  Sights(Window main) {
    this.main = main;
  }

  /** The main window's scene. */
  Scene scene() {
    return Objects.requireNonNull(main.getScene());
  }

  /** The main window first, then what floats over it, topmost last. */
  List<Window> windows() {
    return Stream.concat(
            Stream.of(main),
            Window.getWindows().stream().filter(each -> !each.equals(main) && each.isShowing()))
        .toList();
  }

  /** The first visible node for a CSS selector, topmost window first; or {@code null}. */
  @Nullable Node find(String selector) {
    List<Node> all = all(selector);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The visible nodes for a CSS selector, topmost window first, in reading order within. */
  List<Node> all(String selector) {
    List<Node> found = new ArrayList<>();
    for (Window window : windows().reversed()) {
      if (window.getScene() != null) {
        window.getScene().getRoot().lookupAll(selector).stream()
            .filter(Sights::isSeen)
            .sorted(Sights::readingOrder)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The words on a node and below it, in reading order. */
  static List<String> words(Node node) {
    return node.lookupAll("*").stream()
        .filter(Sights::isSeen)
        .sorted(Sights::readingOrder)
        .map(each -> each instanceof Labeled labeled ? labeled.getText() : null)
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  /** Whether it is shown, has a size, and lies at least partly inside its window. */
  static boolean isSeen(Node node) {
    if (node.getScene() == null) {
      return false;
    }
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible() || each.getOpacity() == 0) {
        return false;
      }
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getWidth() > 0
        && bounds.getHeight() > 0
        && bounds.intersects(0, 0, node.getScene().getWidth(), node.getScene().getHeight());
  }

  /** Names a node in a sentence. */
  static String name(@Nullable Node node) {
    if (node == null) {
      return "nothing";
    }
    if (node.getId() != null) {
      return "#" + node.getId();
    }
    String text = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    return text == null || text.isBlank()
        ? node.getClass().getSimpleName() + node.getStyleClass()
        : "\"" + text + "\"";
  }

  private static int readingOrder(Node one, Node other) {
    Bounds first = one.localToScene(one.getLayoutBounds());
    Bounds second = other.localToScene(other.getLayoutBounds());
    int rows = Double.compare(first.getMinY(), second.getMinY());
    return rows != 0 ? rows : Double.compare(first.getMinX(), second.getMinX());
  }
}
