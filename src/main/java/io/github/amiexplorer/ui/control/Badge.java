package io.github.amiexplorer.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A round mark of icon and word that says a state; never clickable. */
public final class Badge extends Label {
  /** What the colour says; the word says it too. */
  public enum Kind {
    NEUTRAL("neutral"),
    SUCCESS("success"),
    WARNING("warning"),
    DANGER("danger"),
    ACCENT("accent"),
    /** Own images, sharing drift, protection. */
    DONE("done"),
    /** Something absent or not certain. */
    DASHED("dashed");

    private final PseudoClass pseudoClass;

    Kind(String name) {
      pseudoClass = PseudoClass.getPseudoClass(name);
    }
  }

  private Kind kind = Kind.NEUTRAL;

  private Badge(@Nullable String icon, Kind kind) {
    getStyleClass().add("badge");
    setMinWidth(USE_PREF_SIZE);
    icon(icon);
    kind(kind);
  }

  /** A badge with words that follow {@code text}. */
  public static Badge of(ObservableValue<String> text, @Nullable String icon, Kind kind) {
    Badge badge = new Badge(icon, kind);
    badge.textProperty().bind(text);
    return badge;
  }

  /** A badge with fixed words; words of the cloud must be {@link SafeText} already. */
  public static Badge of(String text, @Nullable String icon, Kind kind) {
    Badge badge = new Badge(icon, kind);
    badge.setText(text);
    return badge;
  }

  /** Makes it square: a property of a volume or an architecture. */
  public Badge square() {
    getStyleClass().add("square");
    return this;
  }

  /** Adds a tool tip. */
  public Badge tip(ObservableValue<String> text) {
    Tip.on(this, text);
    return this;
  }

  /** Changes the icon; {@code null} for none. */
  public Badge icon(@Nullable String literal) {
    setGraphic(literal == null ? null : Icons.of(literal, 13));
    return this;
  }

  /** Changes the colour. */
  public Badge kind(Kind now) {
    pseudoClassStateChanged(kind.pseudoClass, false);
    kind = now;
    pseudoClassStateChanged(kind.pseudoClass, true);
    return this;
  }
}
