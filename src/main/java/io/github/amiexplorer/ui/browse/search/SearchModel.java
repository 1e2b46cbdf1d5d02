package io.github.amiexplorer.ui.browse.search;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The state of the search field. For the FX thread only. */
public final class SearchModel {
  /**
   * A committed term of the filter.
   *
   * @param key with its sign, such as {@code arch:} or {@code age<}; empty for a word
   * @param text the whole term as the filter language writes it
   */
  public record Term(String key, String value, String text) {}

  /** What a suggestion is about; one heading each. */
  public enum Group {
    LOOK_UP,
    KEYS,
    VALUES,
    NAMES
  }

  /**
   * Something the user may mean.
   *
   * @param text what typing goes on with when it is taken: the whole draft
   * @param label the words shown
   * @param note beside the label, may be empty
   * @param count images it would give, or -1 where it is not counted
   * @param complete whether taking it ends the term
   */
  public record Suggestion(
      Group group, String text, String label, String note, int count, boolean complete) {}

  /**
   * What is wrong with the draft.
   *
   * @param message in words
   * @param from first character that is wrong
   * @param to behind the last one
   */
  public record Problem(String message, int from, int to) {}

  private final ObjectProperty<List<Term>> terms = new SimpleObjectProperty<>(List.of());
  private final StringProperty draft = new SimpleStringProperty("");
  private final StringProperty ghost = new SimpleStringProperty("");
  private final ObjectProperty<List<Suggestion>> suggestions =
      new SimpleObjectProperty<>(List.of());
  private final IntegerProperty highlighted = new SimpleIntegerProperty(-1);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();

  /** An empty field. */
  public SearchModel() {}

  /** The committed terms, shown as chips. */
  public ObjectProperty<List<Term>> termsProperty() {
    return terms;
  }

  /** What stands in the text field, not committed; it filters as it is typed. */
  public StringProperty draftProperty() {
    return draft;
  }

  /** What would complete the draft, shown in grey behind it. */
  public StringProperty ghostProperty() {
    return ghost;
  }

  /** What the user may mean. */
  public ObjectProperty<List<Suggestion>> suggestionsProperty() {
    return suggestions;
  }

  /** The suggestion under the cursor, or -1. */
  public IntegerProperty highlightedProperty() {
    return highlighted;
  }

  /** Whether the list of suggestions is open. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What is wrong with the draft, or {@code null}. */
  public ObjectProperty<@Nullable Problem> problemProperty() {
    return problem;
  }

  /** Moves through the suggestions and opens their list. */
  public void highlight(int step) {
    int size = suggestions.get().size();
    if (size == 0) {
      return;
    }
    open.set(true);
    highlighted.set(
        Math.floorMod(
            highlighted.get() + step + (highlighted.get() < 0 && step < 0 ? 1 : 0), size));
  }

  /** The suggestion under the cursor, or {@code null}. */
  public @Nullable Suggestion current() {
    int index = highlighted.get();
    return index >= 0 && index < suggestions.get().size() ? suggestions.get().get(index) : null;
  }
}
