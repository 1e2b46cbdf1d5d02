package io.github.amiexplorer.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
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
  private static final String LETTERS = "letters";

  /** So many marks are kept, as one row after another shows the same few systems. */
  private static final int KEPT = 4;

  private final double size;

  /** What it has shown, the latest last: to make a mark anew means to style it anew. */
  private final SequencedMap<String, Node> marks = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

  private @Nullable Node shown;

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
    String key = named ? LETTERS : system;
    Node wanted = marks.get(key);
    if (wanted == null) {
      wanted = add(key);
    }
    if (wanted instanceof Label tile) {
      tile.setText(twoLetters(name));
    }
    if (wanted != shown) {
      if (shown != null) {
        shown.setVisible(false);
      }
      wanted.setVisible(true);
      shown = wanted;
    }
  }

  private Node add(String key) {
    if (marks.size() == KEPT) {
      getChildren().remove(marks.firstEntry().getValue());
      marks.pollFirstEntry();
    }
    Node mark = mark(key);
    marks.put(key, mark);
    getChildren().add(mark);
    return mark;
  }

  private Node mark(String key) {
    if (key.equals(OWN)) {
      return Icons.of("fth-box", (int) Math.round(size), "own");
    }
    List<LogoShapes.Layer> layers = LogoShapes.of(key);
    return layers == null ? letters() : drawing(layers);
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

  private Label letters() {
    Label tile = new Label();
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
