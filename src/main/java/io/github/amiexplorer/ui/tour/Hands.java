package io.github.amiexplorer.ui.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/**
 * Mouse and keyboard of the tour. Events go to the node that lies on top at that point, or to the
 * one that has the focus, as the desktop would send them; the pointer of the person at the computer
 * stays where it is. What is covered, hidden or disabled cannot be clicked. For the FX thread only.
 */
final class Hands {
  /** Clicks once in the middle of {@code node}. */
  void click(Node node) {
    click(node, 1);
  }

  /** Clicks twice in the middle of {@code node}. */
  void doubleClick(Node node) {
    click(node, 1);
    click(node, 2);
  }

  /** Presses a key with or without modifiers; the event goes where the focus is. */
  void press(Scene scene, KeyCode code, KeyCode... modifiers) {
    List<KeyCode> held = List.of(modifiers);
    EventTarget target = focused(scene);
    key(target, KeyEvent.KEY_PRESSED, "", code, held);
    key(target, KeyEvent.KEY_RELEASED, "", code, held);
  }

  /** Types text where the focus is, letter by letter. */
  void type(Scene scene, String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter ->
                key(focused(scene), KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, List.of()));
  }

  private static EventTarget focused(Scene scene) {
    Node owner = scene.getFocusOwner();
    return owner == null ? scene : owner;
  }

  private static void key(
      EventTarget target,
      EventType<KeyEvent> type,
      String letter,
      KeyCode code,
      List<KeyCode> held) {
    Event.fireEvent(
        target,
        new KeyEvent(
            type,
            letter,
            letter,
            code,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            held.contains(KeyCode.ALT),
            held.contains(KeyCode.META)));
  }

  private static void click(Node node, int times) {
    Scene scene = node.getScene();
    Point2D middle = middle(node);
    Node top = topAt(scene.getRoot(), middle);
    if (top == null || !within(top, node)) {
      throw new StopFailed(Sights.name(node) + " is covered by " + Sights.name(top));
    }
    if (top.isDisabled() || node.isDisabled()) {
      throw new StopFailed(Sights.name(node) + " is disabled");
    }
    send(scene, MouseEvent.MOUSE_ENTERED, middle, 0);
    send(scene, MouseEvent.MOUSE_PRESSED, middle, times);
    send(scene, MouseEvent.MOUSE_RELEASED, middle, times);
    send(scene, MouseEvent.MOUSE_CLICKED, middle, times);
  }

  /** Each event looks anew for what is on top: a press may have changed it. */
  private static void send(Scene scene, EventType<MouseEvent> type, Point2D at, int times) {
    Node top = topAt(scene.getRoot(), at);
    if (top != null) {
      Event.fireEvent(top, mouse(type, top, at, times));
    }
  }

  private static Point2D middle(Node node) {
    if (!Sights.isSeen(node)) {
      throw new StopFailed(Sights.name(node) + " is not to be seen");
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node top, Point2D at, int times) {
    Point2D screen = top.localToScreen(top.sceneToLocal(at));
    Point2D onScreen = screen == null ? at : screen;
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        onScreen.getX(),
        onScreen.getY(),
        times == 0 ? MouseButton.NONE : MouseButton.PRIMARY,
        times,
        false,
        false,
        false,
        false,
        type == MouseEvent.MOUSE_PRESSED,
        false,
        false,
        false,
        false,
        times != 0,
        new PickResult(top, at.getX(), at.getY()));
  }

  private static boolean within(@Nullable Node inner, Node outer) {
    for (Node each = inner; each != null; each = each.getParent()) {
      if (each.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node topAt(Node node, Point2D at) {
    if (!node.isVisible() || node.isMouseTransparent()) {
      return null;
    }
    Point2D local = node.sceneToLocal(at);
    if (node.getClip() != null && !node.getClip().contains(node.getClip().parentToLocal(local))) {
      return null;
    }
    if (node instanceof Parent parent) {
      List<Node> topDown = new ArrayList<>(parent.getChildrenUnmodifiable()).reversed();
      topDown.sort((one, other) -> Double.compare(one.getViewOrder(), other.getViewOrder()));
      for (Node child : topDown) {
        Node found = topAt(child, at);
        if (found != null) {
          return found;
        }
      }
    }
    return node.contains(local) ? node : null;
  }
}
