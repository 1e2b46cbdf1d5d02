package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.control.Toasts;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The main window from top to bottom, and what floats inside it. */
public final class ShellView extends StackPane {
  private final BodyView body;

  ShellView(TopBarView top, BodyView body, StatusView status, PaletteView palette, Toasts toasts) {
    this.body = body;
    getStyleClass().add("shell");
    VBox.setVgrow(body, Priority.ALWAYS);
    StackPane.setAlignment(palette, Pos.TOP_CENTER);
    StackPane.setAlignment(toasts, Pos.TOP_RIGHT);
    getChildren().addAll(new VBox(top, body, status), toasts, palette);
  }

  /** The part with the dividers. */
  BodyView body() {
    return body;
  }
}
