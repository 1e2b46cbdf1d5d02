package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.model.RegionNames;
import io.github.amiexplorer.ui.browse.action.Favourites;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The gallery and its part of the centre's header. */
public final class GalleryFeature {
  private final GalleryModel model = new GalleryModel();
  private final GalleryController controller;
  private final Favourites favourites;
  private final ImageTexts texts;
  private final Clock clock;

  /**
   * Builds it.
   *
   * @param narrowTo adds a term to the filter
   */
  public GalleryFeature(
      Workspace workspace,
      Background background,
      Favourites favourites,
      ImageTexts texts,
      Clock clock,
      Consumer<String> narrowTo) {
    this.favourites = favourites;
    this.texts = texts;
    this.clock = clock;
    controller = new GalleryController(workspace, model, background, clock, narrowTo);
  }

  /** Makes the cards. */
  public Node cards() {
    return new GalleryView(model, controller, favourites, texts, clock).node();
  }

  /** Makes what stands in the header: what this is, and the Region. */
  public Node title() {
    Words words = texts.words();
    Label heading = new Label();
    heading.getStyleClass().add("count");
    heading.textProperty().bind(words.bind("browse.gallery.title"));
    heading.setMinWidth(Region.USE_PREF_SIZE);
    Label explained = new Label();
    explained.getStyleClass().add("count-rest");
    explained.textProperty().bind(words.bind("browse.gallery.explained"));
    Button region = new Button();
    region.getStyleClass().add("small");
    region.setGraphic(Icons.of("fth-map-pin", 13));
    region.setMinWidth(Region.USE_PREF_SIZE);
    region
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  var now = model.regionProperty().get();
                  return now == null ? "–" : words(now);
                },
                model.regionProperty()));
    region.accessibleTextProperty().bind(words.bind("browse.gallery.region"));
    region.setOnAction(
        event -> {
          ContextMenu menu = new ContextMenu();
          controller.regions().stream()
              .sorted()
              .forEach(
                  each -> {
                    MenuItem item = new MenuItem(words(each));
                    item.setOnAction(chosen -> model.regionProperty().set(each));
                    menu.getItems().add(item);
                  });
          menu.show(region, Side.BOTTOM, 0, 4);
        });
    HBox title = new HBox(8, heading, explained, region);
    title.setAlignment(Pos.CENTER_LEFT);
    return title;
  }

  private static String words(io.github.amiexplorer.model.Region region) {
    String place = RegionNames.placeOf(region);
    return place.isEmpty() || place.equals(region.id()) ? region.id() : region.id() + " " + place;
  }
}
