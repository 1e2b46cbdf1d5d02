package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.ui.control.Body;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.control.Toasts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The main window from top to bottom, and what floats inside it. */
public final class ShellView extends StackPane {
  private static final double UNDER_THE_BAR = 52;

  private final BodyView body;
  private @Nullable Node focused;

  ShellView(
      TopBarView top,
      BodyView body,
      Body over,
      StatusView status,
      PaletteView palette,
      Toasts toasts) {
    this.body = body;
    getStyleClass().add("shell");
    StackPane bodies = new StackPane(body);
    VBox.setVgrow(bodies, Priority.ALWAYS);
    over.contentProperty()
        .addListener(
            (property, before, now) -> {
              if (before == null && getScene() != null) {
                focused = getScene().getFocusOwner();
              }
              body.setVisible(now == null);
              if (now == null) {
                bodies.getChildren().setAll(body);
                giveBack();
              } else {
                bodies.getChildren().setAll(body, now);
                now.requestFocus();
              }
            });
    StackPane.setAlignment(palette, Pos.TOP_CENTER);
    StackPane.setAlignment(toasts, Pos.TOP_RIGHT);
    // Below the top bar, whose buttons must stay within reach.
    StackPane.setMargin(toasts, new Insets(UNDER_THE_BAR, 0, 0, 0));
    getChildren().addAll(new VBox(top, bodies, status), toasts);
    Latecomer.join(palette, () -> getChildren().add(palette));
  }

  /** The keyboard goes on where it was before the page came. */
  private void giveBack() {
    Node owner = focused;
    focused = null;
    (owner == null || owner.getScene() == null ? body : owner).requestFocus();
  }

  /** The part with the dividers. */
  BodyView body() {
    return body;
  }
}
