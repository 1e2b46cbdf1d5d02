package io.github.amiexplorer.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A small clickable: a filter that can be taken away, or a quick choice. */
public final class Chip extends HBox {
  private final Button remove = new Button();

  private Chip(String key, String value) {
    getStyleClass().add("filter-chip");
    Label keyLabel = new Label(key);
    keyLabel.getStyleClass().add("key");
    Label valueLabel = new Label(value);
    valueLabel.getStyleClass().add("value");
    remove.getStyleClass().setAll("remove");
    remove.setGraphic(Icons.of("fth-x", 13));
    remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getChildren().addAll(keyLabel, valueLabel, remove);
  }

  /**
   * A committed filter, such as {@code arch:} and {@code arm64}, with a cross.
   *
   * @param removeWords says to a screen reader what the cross does
   */
  public static Chip filter(
      String key, String value, ObservableValue<String> removeWords, Runnable onRemove) {
    Chip chip = new Chip(SafeText.of(key), SafeText.of(value));
    chip.remove.accessibleTextProperty().bind(removeWords);
    chip.remove.setOnAction(event -> onRemove.run());
    return chip;
  }

  /** A choice that is on or off. */
  public static ToggleButton toggle(ObservableValue<String> text, @Nullable String icon) {
    ToggleButton toggle = new ToggleButton();
    toggle.getStyleClass().add("chip");
    toggle.textProperty().bind(text);
    if (icon != null) {
      toggle.setGraphic(Icons.of(icon, 15));
    }
    return toggle;
  }
}
