package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.browse.filter.Range;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Age or size: a title that states the range, over a histogram that draws it. */
final class RangeSection extends VBox {
  private final Facet facet;
  private final FacetsModel model;
  private final Words words;
  private final Histogram histogram;
  private final Label summary = new Label();

  RangeSection(Facet facet, FacetsModel model, FacetGestures gestures, Words words) {
    this.facet = facet;
    this.model = model;
    this.words = words;
    getStyleClass().add("facet");
    histogram = new Histogram(range -> gestures.ranged(facet, range));
    Label title = new Label();
    title.getStyleClass().add("facet-title");
    title.textProperty().bind(words.bind(FacetWords.title(facet)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    summary.getStyleClass().add("facet-summary");
    HBox head = new HBox(title, gap, summary);
    head.getStyleClass().add("range-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(histogram);
    box.getStyleClass().add("facet-histogram");
    getChildren().addAll(head, box);
    model.valuesProperty().addListener((property, before, now) -> show());
    model.rangeProperty(facet).addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    List<FacetValue> values = model.values(facet);
    Range range = model.rangeProperty(facet).get();
    histogram.show(values, range);
    String stated = stated(range);
    summary.setText(stated);
    histogram.setAccessibleText(words.text(FacetWords.title(facet)) + ", " + stated);
    setVisible(!values.isEmpty());
    setManaged(isVisible());
  }

  private String stated(Range range) {
    boolean age = facet == Facet.AGE;
    if (range.equals(Range.ALL)) {
      return words.text("browse.facet.any");
    }
    if (range.from() == 0) {
      return age
          ? words.text("browse.facet.age.below", range.below())
          : words.text("browse.facet.size.below", range.below());
    }
    if (range.below() == Long.MAX_VALUE) {
      return age
          ? words.text("browse.facet.age.from", range.from())
          : words.text("browse.facet.size.from", range.from());
    }
    return age
        ? words.text("browse.facet.age.between", range.from(), range.below())
        : words.text("browse.facet.size.between", range.from(), range.below());
  }
}
