package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.model.Image;
import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Created, last launched, deprecates: three points with their dates. */
final class LifeLine extends VBox {
  private final Context context;

  LifeLine(Context context, Image image) {
    this.context = context;
    getStyleClass().add("life-line");
    Instant now = context.clock().instant();
    Instant deprecates = image.deprecates();
    boolean over = deprecates != null && deprecates.isBefore(now);
    HBox dots =
        new HBox(
            dot("made"),
            track(),
            dot(image.lastLaunched() == null ? "none" : "launched"),
            track(),
            dot(deprecates == null ? "none" : over ? "over" : "ends"));
    dots.setAlignment(Pos.CENTER);
    dots.getStyleClass().add("life-dots");
    HBox texts =
        new HBox(
            point("detail.life.created", image.created(), Pos.TOP_LEFT),
            point("detail.life.launched", image.lastLaunched(), Pos.TOP_CENTER),
            point(
                over ? "detail.life.deprecated" : "detail.life.deprecates",
                deprecates,
                Pos.TOP_RIGHT));
    getChildren().addAll(dots, texts);
    if (deprecates != null && !over) {
      long days = Duration.between(now, deprecates).toDays();
      Label left = new Label(context.words().text("detail.life.in", days));
      left.getStyleClass().add("meta");
      left.setMaxWidth(Double.MAX_VALUE);
      left.setAlignment(Pos.CENTER_RIGHT);
      getChildren().add(left);
    }
  }

  private static Region dot(String kind) {
    Region dot = new Region();
    dot.getStyleClass().addAll("life-dot", kind);
    return dot;
  }

  private static Region track() {
    Region track = new Region();
    track.getStyleClass().add("life-track");
    HBox.setHgrow(track, Priority.ALWAYS);
    return track;
  }

  private VBox point(String key, @Nullable Instant at, Pos alignment) {
    Label name = new Label(context.words().text(key));
    Label day =
        new Label(at == null ? context.words().text("detail.not-set") : context.formats().day(at));
    day.getStyleClass().add("meta");
    if (at != null) {
      day.setTooltip(new javafx.scene.control.Tooltip(context.formats().exact(at)));
    }
    VBox point = new VBox(name, day);
    point.setAlignment(alignment);
    point.setMinWidth(0);
    HBox.setHgrow(point, Priority.ALWAYS);
    point.setPrefWidth(100);
    return point;
  }
}
