package io.github.amiexplorer.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One choice among two to four that are all seen, such as Table or Gallery. */
public final class SegmentedToggle<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> segments = new LinkedHashMap<>();
  private final Property<T> value;

  /** Shows and changes {@code value}; add the segments next. */
  public SegmentedToggle(Property<T> value) {
    this.value = value;
    getStyleClass().add("segmented");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    value.addListener((property, before, now) -> show(now));
    group.selectedToggleProperty().addListener((property, before, now) -> chosen(before, now));
  }

  /** Adds a segment; {@code icon} may be {@code null}. */
  public SegmentedToggle<T> add(T choice, ObservableValue<String> words, @Nullable String icon) {
    ToggleButton segment = new ToggleButton();
    // Words of the cloud such as x86_64 are no mnemonics.
    segment.setMnemonicParsing(false);
    segment.getStyleClass().setAll("segment");
    segment.textProperty().bind(words);
    segment.accessibleTextProperty().bind(words);
    segment.setMinWidth(USE_PREF_SIZE);
    if (icon != null) {
      segment.setGraphic(Icons.of(icon, 14));
    }
    Tip.on(segment, words);
    segment.setToggleGroup(group);
    segment.setUserData(choice);
    segments.put(choice, segment);
    getChildren().add(segment);
    show(value.getValue());
    return this;
  }

  /** Whether the segments that are not chosen show their icons only, for narrow places. */
  public void setCompact(boolean compact) {
    segments.values().stream()
        .filter(segment -> segment.getGraphic() != null)
        .forEach(
            segment ->
                segment.setContentDisplay(
                    compact && !segment.isSelected()
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.LEFT));
  }

  private void show(@Nullable T now) {
    ToggleButton segment = now == null ? null : segments.get(now);
    if (segment != null) {
      segment.setSelected(true);
    }
  }

  /** A click on the chosen segment must not leave none chosen. */
  private void chosen(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null) {
      if (before != null) {
        before.setSelected(true);
      }
      return;
    }
    segments.forEach(
        (choice, segment) -> {
          if (segment == now) {
            value.setValue(choice);
          }
        });
  }
}
