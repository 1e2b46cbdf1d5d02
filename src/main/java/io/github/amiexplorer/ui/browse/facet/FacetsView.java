package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All facets under one another. */
public final class FacetsView {
  private final VBox root = new VBox();

  /**
   * Builds the facets; the first four are open.
   *
   * @param accountName the name of an account by its number, or what it is given
   */
  public FacetsView(
      FacetsModel model,
      FacetGestures gestures,
      Words words,
      Formats formats,
      UnaryOperator<String> accountName) {
    FacetWords texts = new FacetWords(words, accountName);
    root.getStyleClass().add("facets");
    root.getChildren().add(head(model, gestures, words));
    for (Facet facet :
        new Facet[] {Facet.REGION, Facet.PUBLISHER, Facet.OPERATING_SYSTEM, Facet.ARCHITECTURE}) {
      root.getChildren().add(new FacetSection(facet, true, model, gestures, texts, formats));
    }
    root.getChildren().add(new RangeSection(Facet.AGE, model, gestures, words));
    root.getChildren().add(new RangeSection(Facet.SIZE, model, gestures, words));
    for (Facet facet :
        new Facet[] {
          Facet.BOOT_MODE,
          Facet.ROOT_DEVICE,
          Facet.STATE,
          Facet.VISIBILITY,
          Facet.ENCRYPTION,
          Facet.TAG
        }) {
      root.getChildren().add(new FacetSection(facet, false, model, gestures, texts, formats));
    }
  }

  /** The facets, for a pane that scrolls. */
  public Region node() {
    return root;
  }

  private static HBox head(FacetsModel model, FacetGestures gestures, Words words) {
    Label title = new Label();
    title.getStyleClass().add("facets-title");
    title
        .textProperty()
        .bind(
            Bindings.when(model.termsProperty().isEqualTo(0))
                .then(words.bind("browse.facets.title"))
                .otherwise(words.bind("browse.facets.title.count", model.termsProperty())));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink clear = new Hyperlink();
    clear.getStyleClass().setAll("link");
    clear.textProperty().bind(words.bind("browse.facets.clear"));
    clear.visibleProperty().bind(model.termsProperty().greaterThan(0));
    clear.setOnAction(event -> gestures.cleared());
    HBox head = new HBox(title, gap, clear);
    head.getStyleClass().add("facets-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }
}
