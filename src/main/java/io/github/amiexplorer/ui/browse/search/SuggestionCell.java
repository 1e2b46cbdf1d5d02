package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.ui.browse.search.SearchModel.Group;
import io.github.amiexplorer.ui.browse.search.SearchModel.Suggestion;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One suggestion: icon, words, note, count; the group is said where it begins. */
final class SuggestionCell extends ListCell<Suggestion> {
  private final SearchModel model;
  private final Words words;
  private final FontIcon icon = Icons.of("fth-type", 14);
  private final Label label = new Label();
  private final Label note = new Label();
  private final Label group = new Label();
  private final Label count = new Label();
  private final HBox line;

  SuggestionCell(SearchModel model, SearchGestures gestures, Words words) {
    this.model = model;
    this.words = words;
    note.getStyleClass().addAll("meta", "mono");
    group.getStyleClass().addAll("meta", "suggestion-group");
    count.getStyleClass().add("facet-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    line = new HBox(icon, label, note, gap, group, count);
    line.getStyleClass().add("suggestion");
    line.setAlignment(Pos.CENTER_LEFT);
    setOnMousePressed(
        event -> {
          Suggestion suggestion = getItem();
          if (suggestion != null && event.getButton() == MouseButton.PRIMARY) {
            gestures.took(suggestion);
            event.consume();
          }
        });
  }

  @Override
  protected void updateItem(Suggestion suggestion, boolean empty) {
    super.updateItem(suggestion, empty);
    if (empty || suggestion == null) {
      setGraphic(null);
      return;
    }
    icon.setIconLiteral(
        switch (suggestion.group()) {
          case LOOK_UP -> "fth-search";
          case KEYS -> "fth-filter";
          case VALUES -> "fth-check-circle";
          case NAMES -> "fth-type";
        });
    label.setText(SafeText.of(suggestion.label()));
    note.setText(SafeText.of(suggestion.note()));
    count.setText(suggestion.count() < 0 ? "" : words.text("browse.number", suggestion.count()));
    group.setText(startsGroup(suggestion) ? groupWords(suggestion.group()) : "");
    setGraphic(line);
  }

  private boolean startsGroup(Suggestion suggestion) {
    int index = getIndex();
    var all = model.suggestionsProperty().get();
    return index == 0
        || index <= all.size() - 1 && all.get(index - 1).group() != suggestion.group();
  }

  private String groupWords(Group which) {
    return switch (which) {
      case LOOK_UP -> words.text("browse.search.group.look-up");
      case KEYS -> words.text("browse.search.group.keys");
      case VALUES -> words.text("browse.search.group.values");
      case NAMES -> words.text("browse.search.group.names");
    };
  }
}
