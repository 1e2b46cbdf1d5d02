package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.control.SteadyLine;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One facet that opens and closes; closed it says what is chosen in it. */
final class FacetSection extends VBox {
  private static final int SHOWN = 5;

  private final Facet facet;
  private final FacetsModel model;
  private final FacetGestures gestures;
  private final FacetWords texts;
  private final Words words;
  private final Formats formats;
  private final ToggleButton head = new ToggleButton();
  private final Label summary = new Label();
  private final VBox content = new VBox();
  private final List<FacetRow> rows = new ArrayList<>();
  private final Hyperlink more = new Hyperlink();
  private final SteadyLine moreLine = new SteadyLine(more);

  /** Made where it is wanted first. */
  private @Nullable FacetSearch search;

  FacetSection(
      Facet facet,
      boolean open,
      FacetsModel model,
      FacetGestures gestures,
      FacetWords texts,
      Formats formats) {
    this.facet = facet;
    this.model = model;
    this.gestures = gestures;
    this.texts = texts;
    this.words = texts.words();
    this.formats = formats;
    getStyleClass().add("facet");
    buildHead(open);
    content.getStyleClass().add("facet-values");
    content.visibleProperty().bind(head.selectedProperty());
    content.managedProperty().bind(head.selectedProperty());
    more.getStyleClass().setAll("link", "facet-more");
    moreLine.getStyleClass().add("facet-more-line");
    more.setOnAction(event -> search().open(more));
    getChildren().add(content);
    model.valuesProperty().addListener((property, before, now) -> show());
    model.chosenProperty(facet).addListener((property, before, now) -> show());
    words.localeProperty().addListener((property, before, now) -> show());
    head.selectedProperty().addListener((property, before, now) -> show());
    show();
  }

  private FacetSearch search() {
    FacetSearch known = search;
    if (known == null) {
      known = new FacetSearch(facet, model, gestures, texts, formats);
      search = known;
    }
    return known;
  }

  private void buildHead(boolean open) {
    FontIcon chevron = Icons.of("fth-chevron-right", 14);
    Label title = new Label();
    title.getStyleClass().add("facet-title");
    title.textProperty().bind(words.bind(FacetWords.title(facet)));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    summary.getStyleClass().add("facet-summary");
    HBox line = new HBox(chevron, title);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("facet-head-line");
    head.getStyleClass().setAll("facet-head");
    head.setGraphic(line);
    head.setMaxWidth(Double.MAX_VALUE);
    head.accessibleTextProperty().bind(words.bind(FacetWords.title(facet)));
    line.prefWidthProperty().bind(head.widthProperty());
    head.selectedProperty()
        .addListener(
            (property, before, now) ->
                chevron.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    head.setSelected(open);
    summary.visibleProperty().bind(head.selectedProperty().not());
    Latecomer.join(summary, () -> line.getChildren().add(summary));
    getChildren().add(head);
  }

  private void show() {
    List<FacetValue> values = model.values(facet);
    Set<String> chosen = model.chosenProperty(facet).get();
    setVisible(!values.isEmpty() || !chosen.isEmpty());
    setManaged(isVisible());
    summary.setText(
        switch (chosen.size()) {
          case 0 -> words.text("browse.facet.any");
          case 1 -> wordsOf(chosen.iterator().next(), values);
          default -> words.text("browse.facet.chosen", chosen.size());
        });
    if (!head.isSelected()) {
      return;
    }
    List<FacetValue> shown = shown(values, chosen);
    while (rows.size() < shown.size()) {
      rows.add(new FacetRow());
    }
    int most = values.stream().mapToInt(FacetValue::count).max().orElse(1);
    for (int i = 0; i < shown.size(); i++) {
      FacetValue value = shown.get(i);
      rows.get(i)
          .show(
              texts.value(facet, value),
              chosen.contains(value.value()),
              most == 0 ? 0 : (double) value.count() / most,
              formats.shortCount(value.count()),
              words.text("browse.count", value.count()),
              on -> gestures.chosen(facet, value.value(), on));
    }
    int hidden = values.size() - Math.min(values.size(), SHOWN);
    more.setText(words.text("browse.facet.more", hidden));
    List<javafx.scene.Node> wanted = new ArrayList<>(rows.subList(0, shown.size()));
    if (hidden > 0) {
      wanted.add(moreLine);
    }
    if (!wanted.equals(content.getChildren())) {
      content.getChildren().setAll(wanted);
    }
  }

  /** The first values, and the chosen ones wherever they stand. */
  private static List<FacetValue> shown(List<FacetValue> values, Set<String> chosen) {
    List<FacetValue> shown = new ArrayList<>(values.subList(0, Math.min(SHOWN, values.size())));
    for (String each : chosen) {
      if (shown.stream().noneMatch(value -> value.value().equals(each))) {
        shown.add(
            values.stream()
                .filter(value -> value.value().equals(each))
                .findFirst()
                .orElse(new FacetValue(each, each, 0)));
      }
    }
    return shown;
  }

  private String wordsOf(String chosen, List<FacetValue> values) {
    return values.stream()
        .filter(value -> value.value().equals(chosen))
        .findFirst()
        .map(value -> texts.value(facet, value))
        .orElse(chosen);
  }
}
