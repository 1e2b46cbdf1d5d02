package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.ui.browse.search.SearchModel.Problem;
import io.github.amiexplorer.ui.browse.search.SearchModel.Suggestion;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list under the field. It never takes the focus, so that typing goes on. */
final class SuggestionPopup {
  private static final double ROW = 30;
  private static final int MOST_ROWS = 10;

  private final SearchModel model;
  private final Words words;
  private final Popup popup = new Popup();
  private final ListView<Suggestion> list = new ListView<>();
  private final TextFlow error = new TextFlow();
  private final VBox box = new VBox();

  /** Behind the box, as its shadow would be made anew for each letter. */
  private final Region shadow = new Region();

  private final StackPane lifted = new StackPane(shadow, box);

  SuggestionPopup(SearchModel model, SearchGestures gestures, Words words) {
    this.model = model;
    this.words = words;
    list.setFocusTraversable(false);
    list.getStyleClass().add("suggestions");
    list.setCellFactory(made -> new SuggestionCell(model, gestures, words));
    error.getStyleClass().add("search-error");
    box.getStyleClass().add("suggestion-box");
    box.getChildren().addAll(error, list, foot());
    shadow.getStyleClass().add("suggestion-shadow");
    shadow.setCache(true);
    popup.getContent().add(lifted);
    popup.setAutoHide(false);
    popup.setAutoFix(true);
    popup.setHideOnEscape(false);
    model.suggestionsProperty().addListener((property, before, now) -> fill());
    model
        .highlightedProperty()
        .addListener(
            (property, before, now) -> {
              list.getSelectionModel().clearAndSelect(now.intValue());
              if (now.intValue() >= 0) {
                list.scrollTo(Math.max(0, now.intValue() - MOST_ROWS + 1));
              }
            });
    problem(null, "");
    fill();
  }

  void show(boolean wanted, Region under) {
    boolean something = !model.suggestionsProperty().get().isEmpty() || error.isVisible();
    if (!wanted || !something || under.getScene() == null) {
      popup.hide();
      return;
    }
    Bounds bounds = under.localToScreen(under.getLayoutBounds());
    if (bounds != null) {
      List<String> sheets = under.getScene().getStylesheets();
      if (!lifted.getStylesheets().equals(sheets)) {
        lifted.getStylesheets().setAll(sheets);
      }
      box.setMinWidth(Math.min(bounds.getWidth(), 340));
      box.setMaxWidth(Math.max(340, bounds.getWidth()));
      popup.show(under, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }

  /** Says what is wrong, with the place marked, instead of suggestions. */
  void problem(@Nullable Problem problem, String draft) {
    error.setVisible(problem != null);
    error.setManaged(problem != null);
    if (problem == null) {
      error.getChildren().clear();
      return;
    }
    int from = Math.clamp(problem.from(), 0, draft.length());
    int to = Math.clamp(problem.to(), from, draft.length());
    Text before = text(draft.substring(0, from), "error-draft");
    Text wrong = text(from == to ? "␣" : draft.substring(from, to), "error-place");
    Text after = text(draft.substring(to) + "\n", "error-draft");
    error.getChildren().setAll(before, wrong, after, text(problem.message(), "error-words"));
  }

  private static Text text(String words, String styleClass) {
    Text text =
        new Text(words.endsWith("\n") ? SafeText.of(words.strip()) + "\n" : SafeText.of(words));
    text.getStyleClass().add(styleClass);
    return text;
  }

  private void fill() {
    list.getItems().setAll(model.suggestionsProperty().get());
    int size = list.getItems().size();
    list.setVisible(size > 0);
    list.setManaged(size > 0);
    list.setFixedCellSize(ROW);
    list.setPrefHeight(Math.min(size, MOST_ROWS) * ROW + 2);
    if (size == 0 && !error.isVisible()) {
      popup.hide();
    }
  }

  private HBox foot() {
    HBox foot =
        new HBox(
            cap("Tab"),
            meta("browse.search.key.take"),
            cap("↑"),
            cap("↓"),
            meta("browse.search.key.choose"),
            cap("Esc"),
            meta("browse.search.key.close"));
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("suggestion-foot");
    return foot;
  }

  private static Label cap(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    return cap;
  }

  private Label meta(String key) {
    Label meta = new Label();
    meta.getStyleClass().add("meta");
    meta.textProperty().bind(words.bind(key));
    return meta;
  }
}
