package io.github.amiexplorer;

import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.theme.Theme;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Puts what was built into the window once there is something to see in it, or a moment later at
 * the latest: styled, laid out and painted once with its rows, and not before that without. For the
 * FX thread only.
 */
final class Reveal {
  private static final long LATEST_MILLIS = 1_000;

  private final Scene scene;
  private final Parent content;
  private final Theme theme;
  private final Background background;

  Reveal(Scene scene, Parent content, Theme theme, Background background) {
    this.scene = scene;
    this.content = content;
    this.theme = theme;
    this.background = background;
  }

  /** Waits for a value; returns at once. */
  void when(ObservableValue<?> value) {
    value.addListener(
        new ChangeListener<Object>() {
          @Override
          public void changed(
              ObservableValue<? extends Object> property, Object before, Object now) {
            property.removeListener(this);
            show();
          }
        });
    background.later(LATEST_MILLIS, this::show);
  }

  private void show() {
    if (!Objects.equals(scene.getRoot(), content)) {
      // While few nodes have to be styled by the new sheets.
      theme.apply(scene);
      scene.setRoot(content);
    }
  }
}
