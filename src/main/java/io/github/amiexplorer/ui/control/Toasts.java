package io.github.amiexplorer.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short messages that stack up at the top right for eight seconds, newest at the bottom. */
public final class Toasts extends VBox {
  private static final Duration SHOWN = Duration.seconds(8);
  private static final int MOST = 4;

  private final ObservableValue<String> closeWords;

  /** An empty stack; {@code closeWords} name its crosses. */
  public Toasts(ObservableValue<String> closeWords) {
    this.closeWords = closeWords;
    getStyleClass().add("toasts");
    setPickOnBounds(false);
    setAlignment(Pos.TOP_RIGHT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Shows a message with an icon coloured by {@code styleClass}, such as {@code success}. */
  public void show(String icon, String styleClass, String title, String text) {
    Label heading = new Label(title);
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    VBox body = new VBox(2, heading);
    if (!text.isEmpty()) {
      Label more = new Label(text);
      more.getStyleClass().add("meta");
      more.setWrapText(true);
      body.getChildren().add(more);
    }
    HBox.setHgrow(body, Priority.ALWAYS);
    Button close = new Button();
    close.getStyleClass().addAll("icon-only", "copy-button");
    close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    close.setGraphic(Icons.of("fth-x", 15));
    close.accessibleTextProperty().bind(closeWords);
    HBox toast = new HBox(12, Icons.of(icon, 18, styleClass), body, close);
    toast.getStyleClass().add("toast");
    close.setOnAction(event -> getChildren().remove(toast));
    if (getChildren().size() >= MOST) {
      getChildren().removeFirst();
    }
    getChildren().add(toast);
    PauseTransition pause = new PauseTransition(SHOWN);
    pause.setOnFinished(event -> getChildren().remove(toast));
    pause.play();
  }
}
