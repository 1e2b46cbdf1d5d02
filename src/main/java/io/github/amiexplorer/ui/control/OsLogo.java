package io.github.amiexplorer.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an operating system, reusable by table cells. An unknown system shows its first two
 * letters on a grey tile, an image of one's own a purple box. Decorative: the name stands beside
 * it. One node that is drawn into, as each row of a table has one and shows another system with
 * each key typed: nodes for its lines would be made, styled and laid out anew each time.
 */
public final class OsLogo extends Canvas {
  /** The key that shows the mark of one's own images. */
  public static final String OWN = "own";

  private static final double GRID = 24;
  private static final double TILE_RADIUS = 4;
  private static final String LETTERS_FONT = "Inter SemiBold";

  /** One list of paints, as the backgrounds of a region are: the parser knows such lists. */
  private static final CssMetaData<OsLogo, Paint[]> COLOURS =
      new CssMetaData<>("-fx-background-color", PaintConverter.SequenceConverter.getInstance()) {
        @Override
        public boolean isSettable(OsLogo logo) {
          return true;
        }

        @Override
        public StyleableProperty<Paint[]> getStyleableProperty(OsLogo logo) {
          return logo.colours;
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> ALL_META_DATA =
      Stream.concat(Canvas.getClassCssMetaData().stream(), Stream.of(COLOURS)).toList();

  private final SimpleStyleableObjectProperty<Paint[]> colours =
      new SimpleStyleableObjectProperty<>(COLOURS, this, "colours");

  private @Nullable String system;
  private @Nullable List<LogoShapes.Layer> layers;
  private String letters = "";

  /** An empty mark, {@code size} pixels square: 18 in rows, 22 on tiles. */
  public OsLogo(double size) {
    super(size, size);
    getStyleClass().add("os-logo");
    setMouseTransparent(true);
    colours.addListener(this::coloured);
  }

  /** A mark that shows {@code system}. */
  public static OsLogo of(String system, String name, double size) {
    OsLogo logo = new OsLogo(size);
    logo.show(system, name);
    return logo;
  }

  /** The mark on a bordered tile of 40 pixels, for headers and cards. */
  public static StackPane tile(OsLogo logo) {
    StackPane tile = new StackPane(logo);
    tile.getStyleClass().add("os-tile");
    return tile;
  }

  /**
   * Changes the mark.
   *
   * @param system a key such as {@code ubuntu}, {@code amazon-linux}, {@code rhel}, {@link #OWN}
   * @param name the system's or the image's name, for its first two letters where the key is
   *     unknown
   */
  public void show(String system, String name) {
    boolean same = system.equals(this.system);
    if (same && layers != null) {
      return;
    }
    List<LogoShapes.Layer> wanted = LogoShapes.of(system);
    String beside = wanted == null ? twoLetters(name) : "";
    if (!same || !beside.equals(letters)) {
      this.system = system;
      layers = wanted;
      letters = beside;
      draw();
    }
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return ALL_META_DATA;
  }

  private void coloured(ObservableValue<? extends Paint[]> property, Paint[] before, Paint[] now) {
    draw();
  }

  private void draw() {
    Paint[] paints = colours.get();
    if (paints == null || system == null) {
      return;
    }
    GraphicsContext context = getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    List<LogoShapes.Layer> lines = layers;
    if (lines == null) {
      drawLetters(context, paints);
    } else {
      context.save();
      context.scale(getWidth() / GRID, getHeight() / GRID);
      lines.forEach(layer -> draw(context, layer, paints[layer.colour().ordinal()]));
      context.restore();
    }
  }

  private static void draw(GraphicsContext context, LogoShapes.Layer layer, Paint paint) {
    context.beginPath();
    context.appendSVGPath(layer.path());
    if (layer.stroke() > 0) {
      context.setStroke(paint);
      context.setLineWidth(layer.stroke());
      context.setLineCap(StrokeLineCap.ROUND);
      context.setLineJoin(StrokeLineJoin.ROUND);
      context.stroke();
    } else {
      context.setFill(paint);
      context.fill();
    }
  }

  private void drawLetters(GraphicsContext context, Paint[] paints) {
    double size = getWidth();
    context.setFill(paints[LogoColour.TILE.ordinal()]);
    context.fillRoundRect(0, 0, size, size, 2 * TILE_RADIUS, 2 * TILE_RADIUS);
    context.setFill(paints[LogoColour.LETTERS.ordinal()]);
    context.setFont(Font.font(LETTERS_FONT, Math.floor(size / 2)));
    context.setTextAlign(TextAlignment.CENTER);
    context.setTextBaseline(VPos.CENTER);
    context.fillText(letters, size / 2, size / 2, size);
  }

  private static String twoLetters(String name) {
    String safe = SafeText.of(name).strip();
    return safe.codePoints()
        .limit(2)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toUpperCase(Locale.ROOT);
  }
}
