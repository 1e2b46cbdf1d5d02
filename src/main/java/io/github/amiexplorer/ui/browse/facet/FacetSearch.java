package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.control.DropDown;
import io.github.amiexplorer.ui.i18n.Formats;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** All values of a facet in a list that can be searched. */
final class FacetSearch {
  private final Facet facet;
  private final FacetsModel model;
  private final FacetGestures gestures;
  private final FacetWords texts;
  private final Words words;
  private final Formats formats;
  private final TextField field = new TextField();
  private final ListView<FacetValue> list = new ListView<>();
  private final DropDown drop;

  FacetSearch(
      Facet facet, FacetsModel model, FacetGestures gestures, FacetWords texts, Formats formats) {
    this.facet = facet;
    this.model = model;
    this.gestures = gestures;
    this.texts = texts;
    this.words = texts.words();
    this.formats = formats;
    Label title = new Label();
    title.getStyleClass().add("section-title");
    title.textProperty().bind(words.bind(FacetWords.title(facet)));
    field.promptTextProperty().bind(words.bind("browse.facet.search"));
    field.textProperty().addListener((property, before, now) -> show());
    list.setFixedCellSize(28);
    list.setCellFactory(made -> new Cell());
    list.getStyleClass().add("facet-list");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox box = new VBox(title, field, list);
    box.getStyleClass().add("facet-search");
    drop = new DropDown(box);
    model.valuesProperty().addListener((property, before, now) -> showIfOpen());
    model.chosenProperty(facet).addListener((property, before, now) -> showIfOpen());
  }

  void open(Node opener) {
    field.clear();
    show();
    drop.toggle(opener);
    field.requestFocus();
  }

  private void showIfOpen() {
    if (drop.isOpen()) {
      show();
    }
  }

  private void show() {
    String wanted = field.getText().toLowerCase(Locale.ROOT).strip();
    List<FacetValue> found =
        model.values(facet).stream()
            .filter(
                value ->
                    wanted.isEmpty()
                        || value.value().toLowerCase(Locale.ROOT).contains(wanted)
                        || texts.value(facet, value).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    list.getItems().setAll(found);
  }

  private void key(KeyEvent event) {
    FacetValue value = list.getSelectionModel().getSelectedItem();
    if (value != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
      boolean on = model.chosenProperty(facet).get().contains(value.value());
      gestures.chosen(facet, value.value(), !on);
      event.consume();
    }
  }

  private final class Cell extends ListCell<FacetValue> {
    private final FacetRow row = new FacetRow();

    @Override
    protected void updateItem(FacetValue value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        return;
      }
      int most = Math.max(1, model.values(facet).getFirst().count());
      row.show(
          texts.value(facet, value),
          model.chosenProperty(facet).get().contains(value.value()),
          (double) value.count() / most,
          formats.shortCount(value.count()),
          words.text("browse.count", value.count()),
          on -> gestures.chosen(facet, value.value(), on));
      setGraphic(row);
    }
  }
}
