package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.ui.browse.search.SearchModel.Problem;
import io.github.amiexplorer.ui.browse.search.SearchModel.Term;
import io.github.amiexplorer.ui.control.Chip;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.Latecomer;
import io.github.amiexplorer.ui.control.SteadyLine;
import io.github.amiexplorer.ui.control.Tip;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A box that looks like a field: chips, then free text with its completion in grey. */
public final class SearchFieldView {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("inside");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final SearchModel model;
  private final SearchGestures gestures;
  private final Words words;
  private final SteadyLine root = new SteadyLine();
  private final HBox chips = new HBox();
  private final TextField field = new TextField();
  private final Label ghost = new Label();
  private final Label tab = new Label();
  private final HBox completion = new HBox(ghost, tab);
  private final Label slash = new Label("/");
  private final Text ruler = new Text();
  private @Nullable SuggestionPopup popup;

  /** Builds the field. */
  public SearchFieldView(SearchModel model, SearchGestures gestures, Words words) {
    this.model = model;
    this.gestures = gestures;
    this.words = words;
    build();
    bind();
  }

  /** The field. */
  public Region node() {
    return root;
  }

  /** Puts the cursor into the field. */
  public void focus() {
    field.requestFocus();
    field.end();
  }

  private void build() {
    root.getStyleClass().add("search-field");
    chips.getStyleClass().add("search-chips");
    chips.setAlignment(Pos.CENTER_LEFT);
    chips.setMinWidth(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(chips.widthProperty());
    clip.heightProperty().bind(chips.heightProperty());
    chips.setClip(clip);
    field.getStyleClass().add("search-text");
    field.setId("search");
    field.setMinWidth(110);
    field
        .promptTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.termsProperty().get().isEmpty() ? words.text("browse.search.prompt") : "",
                model.termsProperty(),
                words.localeProperty()));
    field.accessibleTextProperty().bind(words.bind("browse.search.prompt"));
    ghost.getStyleClass().add("search-ghost");
    ghost.setMouseTransparent(true);
    tab.getStyleClass().add("key-cap");
    tab.setText("Tab");
    tab.setMouseTransparent(true);
    completion.getStyleClass().add("search-completion");
    completion.setAlignment(Pos.CENTER_LEFT);
    completion.setMouseTransparent(true);
    StackPane typing = new StackPane(field);
    typing.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(typing, Priority.ALWAYS);
    slash.getStyleClass().add("key-cap");
    slash.setMouseTransparent(true);
    root.getChildren().addAll(Icons.of("fth-search", 15), chips, typing, slash);
    showGhost();
    Latecomer.join(completion, () -> typing.getChildren().add(completion));
    Latecomer.make(
        root,
        Bindings.createBooleanBinding(
            () -> !model.suggestionsProperty().get().isEmpty() && field.isFocused(),
            model.suggestionsProperty(),
            field.focusedProperty()),
        this::suggestionCount,
        count -> root.getChildren().add(root.getChildren().indexOf(slash), count));
    Latecomer.make(
        root,
        Bindings.createBooleanBinding(
            () -> !model.termsProperty().get().isEmpty() || !model.draftProperty().get().isEmpty(),
            model.termsProperty(),
            model.draftProperty()),
        this::clear,
        clear -> root.getChildren().add(clear));
  }

  private Node suggestionCount() {
    Button count = new Button();
    count.getStyleClass().setAll("search-count");
    count.setGraphic(Icons.of("fth-chevron-down", 13));
    count.setContentDisplay(ContentDisplay.RIGHT);
    count.setFocusTraversable(false);
    count.setMinWidth(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.text(
                        "browse.search.suggestions", model.suggestionsProperty().get().size()),
                model.suggestionsProperty(),
                words.localeProperty()));
    count.setOnAction(
        event -> {
          field.requestFocus();
          model.openProperty().set(!model.openProperty().get());
        });
    return count;
  }

  private Node clear() {
    Button clear = new Button();
    clear.getStyleClass().addAll("icon-only", "search-clear");
    clear.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    clear.setGraphic(Icons.of("fth-x", 15));
    clear.accessibleTextProperty().bind(words.bind("browse.search.clear"));
    Tip.on(clear, words.bind("browse.search.clear"));
    clear.setOnAction(
        event -> {
          gestures.cleared();
          field.requestFocus();
        });
    return clear;
  }

  private void bind() {
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              root.pseudoClassStateChanged(FOCUSED, now);
              if (!now) {
                model.openProperty().set(false);
              }
            });
    field
        .textProperty()
        .addListener((property, before, now) -> gestures.typed(now, field.getCaretPosition()));
    model
        .draftProperty()
        .addListener(
            (property, before, now) -> {
              if (!now.equals(field.getText())) {
                field.setText(now);
                field.end();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventFilter(KeyEvent.KEY_TYPED, this::space);
    model.termsProperty().addListener((property, before, now) -> showTerms(now));
    model.ghostProperty().addListener((property, before, now) -> showGhost());
    field.textProperty().addListener((property, before, now) -> showGhost());
    field.focusedProperty().addListener((property, before, now) -> showGhost());
    model.problemProperty().addListener((property, before, now) -> showProblem(now));
    model
        .openProperty()
        .addListener((property, before, now) -> showPopup(now && field.isFocused()));
    slash.visibleProperty().bind(field.focusedProperty().not().and(field.textProperty().isEmpty()));
    slash.managedProperty().bind(slash.visibleProperty());
    showTerms(model.termsProperty().get());
  }

  private void key(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case DOWN -> highlight(1);
          case UP -> highlight(-1);
          case ENTER -> commit();
          case TAB -> !event.isShiftDown() && gestures.completed();
          case RIGHT, END ->
              field.getCaretPosition() == field.getLength()
                  && !model.ghostProperty().get().isEmpty()
                  && gestures.completed();
          case ESCAPE -> gestures.escaped();
          case BACK_SPACE -> back();
          default -> event.isShortcutDown() && event.getCode() == KeyCode.SPACE && highlight(1);
        };
    if (done) {
      event.consume();
    }
  }

  /** Before the field sees it: a text must not be emptied while it changes. */
  private void space(KeyEvent event) {
    boolean atEnd = field.getCaretPosition() == field.getLength();
    if (" ".equals(event.getCharacter()) && atEnd && gestures.spaced()) {
      event.consume();
    }
  }

  private boolean highlight(int step) {
    model.highlight(step);
    return true;
  }

  private boolean commit() {
    gestures.committed();
    return true;
  }

  private boolean back() {
    List<Term> terms = model.termsProperty().get();
    if (!field.getText().isEmpty() || terms.isEmpty()) {
      return false;
    }
    gestures.removed(terms.getLast());
    return true;
  }

  private void showTerms(List<Term> terms) {
    chips
        .getChildren()
        .setAll(
            terms.stream()
                .map(
                    term ->
                        (Node)
                            Chip.filter(
                                term.key(),
                                term.value(),
                                words.bind("browse.search.remove", term.text()),
                                () -> gestures.removed(term)))
                .toList());
    chips.setManaged(!terms.isEmpty());
    chips.setVisible(!terms.isEmpty());
  }

  private void showGhost() {
    boolean shown = field.isFocused() && !model.ghostProperty().get().isEmpty();
    completion.setVisible(shown);
    if (shown) {
      ruler.setFont(field.getFont());
      ruler.setText(field.getText());
      double inset = field.getPadding().getLeft();
      ghost.setText(model.ghostProperty().get());
      completion.setTranslateX(inset + Math.ceil(ruler.getLayoutBounds().getWidth()));
    }
  }

  private void showProblem(@Nullable Problem problem) {
    root.pseudoClassStateChanged(WRONG, problem != null);
    if (popup != null) {
      popup.problem(problem, model.draftProperty().get());
    }
    if (problem != null && field.isFocused()) {
      model.openProperty().set(true);
      showPopup(true);
    }
  }

  /** A window of its own, that is made where it is wanted first. */
  private void showPopup(boolean wanted) {
    SuggestionPopup shown = popup;
    if (shown == null && wanted) {
      shown = new SuggestionPopup(model, gestures, words);
      shown.problem(model.problemProperty().get(), model.draftProperty().get());
      popup = shown;
    }
    if (shown != null) {
      shown.show(wanted, root);
    }
  }
}
