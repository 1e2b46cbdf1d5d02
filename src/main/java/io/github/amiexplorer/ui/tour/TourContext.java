package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/** What a stop has: eyes, hands and patience, all safe to use from the tour's thread. */
final class TourContext {
  /** For what the window does by itself. */
  static final Duration SOON = Duration.ofSeconds(20);

  /** For what a slow account answers in many Regions. */
  static final Duration LISTING = Duration.ofMinutes(3);

  private final TourWindow window;
  private final FxWait fx;
  private final Sights sights;
  private final Hands hands = new Hands();

  TourContext(TourWindow window, FxWait fx, Sights sights) {
    this.window = window;
    this.fx = fx;
    this.sights = sights;
  }

  /** The state behind the window; ask within {@link #get}. */
  Workspace workspace() {
    return window.workspace();
  }

  /** The words of the window; ask within {@link #get}. */
  Words words() {
    return window.words();
  }

  /** The main window's scene; ask within {@link #get}. */
  Scene scene() {
    return sights.scene();
  }

  /** Asks on the FX thread. */
  <T> T get(Callable<T> question) {
    return fx.get(question);
  }

  /** Waits for {@code condition}, asked on the FX thread. */
  void until(String what, Duration patience, BooleanSupplier condition) {
    fx.until(what, patience, condition);
  }

  /** Waits for {@code condition} within {@link #SOON}. */
  void until(String what, BooleanSupplier condition) {
    fx.until(what, SOON, condition);
  }

  /** Whether such a node is to be seen now. */
  boolean sees(String selector) {
    return fx.get(() -> sights.find(selector) != null);
  }

  /** The visible nodes for a CSS selector, topmost window first, in reading order. */
  List<Node> all(String selector) {
    return fx.get(() -> sights.all(selector));
  }

  /** As {@link #all}, for questions that run on the FX thread already. */
  List<Node> seen(String selector) {
    return sights.all(selector);
  }

  /** The visible words under the first node for a CSS selector; empty where there is none. */
  List<String> wordsAt(String selector) {
    return fx.get(
        () -> {
          Node node = sights.find(selector);
          return node == null ? List.of() : Sights.words(node);
        });
  }

  /** Waits for the first visible node for a CSS selector. */
  Node see(String selector) {
    fx.until(selector + " to appear", SOON, () -> sights.find(selector) != null);
    return fx.get(
        () -> {
          Node node = sights.find(selector);
          if (node == null) {
            throw new StopFailed(selector + " went away");
          }
          return node;
        });
  }

  /** Waits for a node and clicks it. */
  void click(String selector) {
    click(see(selector));
  }

  /** Clicks a node. */
  void click(Node node) {
    fx.run(() -> hands.click(node));
  }

  /** Presses a key in the main window, modifiers held. */
  void press(KeyCode code, KeyCode... modifiers) {
    fx.run(() -> hands.press(sights.scene(), code, modifiers));
  }

  /** Types into whatever has the focus in the main window. */
  void type(String text) {
    fx.run(() -> hands.type(sights.scene(), text));
  }
}
