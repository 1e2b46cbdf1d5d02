package io.github.amiexplorer.ui.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/** Copies a text as it is, and shows a tick for a moment. */
public final class CopyButton extends Button {
  private static final Duration SHOWN = Duration.millis(1200);

  /**
   * Makes one.
   *
   * @param words says what is copied, for tool tip and screen reader
   * @param text asked at the click; never the neutralised form
   */
  public CopyButton(ObservableValue<String> words, Supplier<String> text) {
    getStyleClass().addAll("icon-only", "copy-button");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(Icons.of("fth-copy", 13));
    accessibleTextProperty().bind(words);
    Tip.on(this, words);
    PauseTransition shown = new PauseTransition(SHOWN);
    shown.setOnFinished(event -> setGraphic(Icons.of("fth-copy", 13)));
    setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text.get());
          Clipboard.getSystemClipboard().setContent(content);
          setGraphic(Icons.of("fth-check", 13, "success"));
          shown.playFromStart();
        });
  }
}
