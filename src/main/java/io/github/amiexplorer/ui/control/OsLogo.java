package io.github.amiexplorer.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an operating system, reusable by table cells. An unknown system shows its first two
 * letters on a grey tile, an image of one's own a purple box. Decorative: the name stands beside
 * it.
 */
public final class OsLogo extends StackPane {
  /** The key that shows the mark of one's own images. */
  public static final String OWN = "own";

  private static final double GRID = 24;

  private final double size;
  private @Nullable String shown;

  /** An empty mark, {@code size} pixels square: 18 in rows, 22 on tiles. */
  public OsLogo(double size) {
    this.size = size;
    getStyleClass().add("os-logo");
    setAlignment(Pos.CENTER);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setMouseTransparent(true);
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
    boolean named = !system.equals(OWN) && LogoShapes.of(system) == null;
    String wanted = named ? system + "\n" + name : system;
    if (!wanted.equals(shown)) {
      shown = wanted;
      if (named && getChildren().size() == 1 && getChildren().getFirst() instanceof Label tile) {
        tile.setText(twoLetters(name));
      } else {
        getChildren().setAll(mark(system, name));
        applyCss();
      }
    }
  }

  private Node mark(String system, String name) {
    if (system.equals(OWN)) {
      return Icons.of("fth-box", (int) Math.round(size), "own");
    }
    List<LogoShapes.Layer> layers = LogoShapes.of(system);
    return layers == null ? letters(name) : drawing(layers);
  }

  private Group drawing(List<LogoShapes.Layer> layers) {
    Group paths = new Group();
    for (LogoShapes.Layer layer : layers) {
      SVGPath path = new SVGPath();
      path.setContent(layer.path());
      path.getStyleClass().setAll("logo", layer.styleClass());
      if (layer.stroked()) {
        path.getStyleClass().add("stroked");
      }
      paths.getChildren().add(path);
    }
    SVGPath frame = new SVGPath();
    frame.setContent("M0 0h24v24h-24z");
    frame.getStyleClass().setAll("frame");
    paths.getChildren().addFirst(frame);
    paths.getTransforms().add(new Scale(size / GRID, size / GRID));
    return new Group(paths);
  }

  private Label letters(String name) {
    Label tile = new Label(twoLetters(name));
    tile.getStyleClass().add("letters");
    tile.setMinSize(size, size);
    tile.setPrefSize(size, size);
    return tile;
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
