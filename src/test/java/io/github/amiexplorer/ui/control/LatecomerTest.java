package io.github.amiexplorer.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.support.FxTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LatecomerTest {
  @BeforeAll
  static void init() {
    FxTest.init();
  }

  @Test
  void make_whatIsWantedLater_isMadeOnceAndFollows() {
    Pane place = new Pane();
    BooleanProperty wanted = new SimpleBooleanProperty();
    List<Node> made = new ArrayList<>();
    Latecomer.make(
        place,
        wanted,
        () -> {
          made.add(new Region());
          return made.getLast();
        },
        place.getChildren()::add);
    assertEquals(List.of(), made);
    wanted.set(true);
    assertEquals(made, place.getChildren());
    wanted.set(false);
    assertFalse(made.getFirst().isVisible());
    assertFalse(made.getFirst().isManaged());
    wanted.set(true);
    assertTrue(made.getFirst().isVisible());
    assertEquals(1, made.size());
  }

  @Test
  void make_whatIsWantedNow_isMadeAtOnce() {
    Pane place = new Pane();
    Latecomer.make(place, new SimpleBooleanProperty(true), Region::new, place.getChildren()::add);
    assertEquals(1, place.getChildren().size());
  }

  @Test
  void make_forABindingThatNobodyHolds_stillComes() {
    Pane place = new Pane();
    BooleanProperty hidden = new SimpleBooleanProperty(true);
    Latecomer.make(place, hidden.not(), Region::new, place.getChildren()::add);
    collect();
    hidden.set(false);
    assertEquals(1, place.getChildren().size());
    collect();
    hidden.set(true);
    assertFalse(place.getChildren().getFirst().isVisible());
  }

  /** Until what nobody holds is gone. */
  private static void collect() {
    WeakReference<Object> garbage = new WeakReference<>(new Object());
    while (garbage.get() != null) {
      System.gc();
      Thread.onSpinWait();
    }
  }
}
