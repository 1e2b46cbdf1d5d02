package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.StateReason;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.browse.image.StateLook;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.control.Tip;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icon and word; a calm row from an older listing says from when it is instead. */
final class StateCell extends ImageCell {
  private static final Map<StateLook, PseudoClass> CLASSES =
      Arrays.stream(StateLook.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  look -> look, look -> PseudoClass.getPseudoClass(look.style())));

  private final TableModel model;
  private final ImageTexts texts;
  private final FontIcon icon = Icons.of("fth-check", 13);
  private String why = "";
  private @Nullable StateLook shown;

  StateCell(TableModel model, ImageTexts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("state-cell");
    Tip.on(this, () -> why);
  }

  @Override
  void show(Image image) {
    Instant now = model.viewerProperty().get().now();
    StateLook look = StateLook.of(image, now);
    if (look != shown) {
      CLASSES.forEach((each, style) -> pseudoClassStateChanged(style, each == look));
    }
    Instant from = model.staleProperty().get().get(image.region());
    if (from != null && look == StateLook.AVAILABLE) {
      icon.setIconLiteral(StateLook.DEPRECATED.icon());
      setText(texts.words().text("browse.state.from", texts.formats().moment(from, Instant.now())));
    } else {
      icon.setIconLiteral(look.icon());
      setText(texts.state(image, now));
    }
    setGraphic(icon);
    StateReason reason = image.stateReason();
    why = reason == null ? "" : SafeText.of(reason.message());
    setAccessibleHelp(why);
    shown = look;
  }
}
