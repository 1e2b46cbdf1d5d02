package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.catalog.query.FilterTerm;
import io.github.amiexplorer.ui.browse.filter.Filters;
import io.github.amiexplorer.ui.browse.search.SearchModel.Suggestion;
import io.github.amiexplorer.ui.browse.search.SearchModel.Term;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Typing filters at once; Enter, or a space behind a complete term, makes chips of it. The chips
 * are the workspace's filter, what is being typed is not yet.
 */
public final class SearchController implements SearchGestures {
  private final Workspace workspace;
  private final SearchModel model;
  private final Completions completions;
  private final Predicate<String> lookUp;
  private final ReadOnlyObjectWrapper<FilterQuery> effective;

  /**
   * Makes one; it starts to listen.
   *
   * @param lookUp looks ids up where the text holds nothing else, and says whether it did
   */
  public SearchController(
      Workspace workspace, SearchModel model, Completions completions, Predicate<String> lookUp) {
    this.workspace = workspace;
    this.model = model;
    this.completions = completions;
    this.lookUp = lookUp;
    effective = new ReadOnlyObjectWrapper<>(workspace.filterProperty().get());
    workspace.filterProperty().addListener((property, before, now) -> committedChanged());
    workspace.answerProperty().addListener((property, before, now) -> suggest());
    committedChanged();
  }

  /** The committed filter together with the draft, as far as that can be read. */
  public ReadOnlyObjectProperty<FilterQuery> effectiveProperty() {
    return effective.getReadOnlyProperty();
  }

  /** Adds a term to the filter. */
  public void add(String term) {
    workspace.filterProperty().set(Filters.with(workspace.filterProperty().get(), term));
  }

  /** Takes a term out of the filter. */
  public void drop(String term) {
    String draft = model.draftProperty().get();
    FilterQuery typed = FilterQuery.parse(draft).query();
    if (typed.terms().stream().anyMatch(each -> each.text().equals(term))) {
      setDraft(Filters.without(typed, term).text());
    } else {
      workspace.filterProperty().set(Filters.without(workspace.filterProperty().get(), term));
    }
  }

  @Override
  public void typed(String draft, int caret) {
    model.draftProperty().set(draft);
    model.problemProperty().set(completions.problem(draft));
    model.openProperty().set(!draft.isEmpty());
    refresh();
    suggest();
  }

  /** Plain words stay open: an OR may follow them. */
  @Override
  public boolean spaced() {
    String draft = model.draftProperty().get();
    boolean closed = draft.chars().filter(c -> c == '"').count() % 2 == 0;
    if (!closed || draft.isBlank() || completions.problem(draft) != null) {
      return false;
    }
    List<FilterTerm> terms = FilterQuery.parse(draft).query().terms();
    if (terms.isEmpty() || terms.stream().anyMatch(term -> term.key() == null)) {
      return false;
    }
    commit(draft);
    return true;
  }

  /** The search gave up, because of a regular expression that takes too long. */
  public void tooCostly(String expression) {
    model.problemProperty().set(completions.costly(model.draftProperty().get(), expression));
  }

  @Override
  public boolean completed() {
    Suggestion highlighted = model.current();
    if (highlighted != null) {
      took(highlighted);
      return true;
    }
    String ghost = model.ghostProperty().get();
    if (ghost.isEmpty()) {
      return false;
    }
    setDraft(model.draftProperty().get() + ghost);
    return true;
  }

  @Override
  public void committed() {
    Suggestion highlighted = model.current();
    if (highlighted != null) {
      took(highlighted);
      return;
    }
    String draft = model.draftProperty().get();
    if (!draft.isBlank() && model.problemProperty().get() == null) {
      commit(draft);
    }
    model.openProperty().set(false);
  }

  @Override
  public void took(Suggestion suggestion) {
    if (suggestion.complete()) {
      commit(suggestion.text());
      model.openProperty().set(false);
    } else {
      setDraft(suggestion.text());
    }
  }

  @Override
  public void removed(Term term) {
    workspace.filterProperty().set(Filters.without(workspace.filterProperty().get(), term.text()));
  }

  @Override
  public boolean escaped() {
    if (model.openProperty().get()) {
      model.openProperty().set(false);
      model.highlightedProperty().set(-1);
      return true;
    }
    boolean something =
        !model.draftProperty().get().isEmpty() || !model.termsProperty().get().isEmpty();
    cleared();
    return something;
  }

  @Override
  public void cleared() {
    setDraft("");
    model.openProperty().set(false);
    workspace.filterProperty().set(FilterQuery.EMPTY);
  }

  private void commit(String draft) {
    if (lookUp.test(draft)) {
      setDraft("");
      model.openProperty().set(false);
      return;
    }
    FilterQuery next = Filters.with(workspace.filterProperty().get(), draft);
    model.draftProperty().set("");
    model.problemProperty().set(null);
    model.openProperty().set(false);
    workspace.filterProperty().set(next);
    refresh();
    suggest();
  }

  private void setDraft(String draft) {
    typed(draft, draft.length());
  }

  private void committedChanged() {
    model
        .termsProperty()
        .set(
            workspace.filterProperty().get().terms().stream()
                .map(FilterTerm::text)
                .map(
                    text -> {
                      String key = Filters.key(text);
                      return new Term(key, text.substring(key.length()), text);
                    })
                .toList());
    refresh();
    suggest();
  }

  /** One change, one search: equal filters do not ask again. */
  private void refresh() {
    String draft = model.draftProperty().get();
    FilterQuery committed = workspace.filterProperty().get();
    boolean readable = !draft.isBlank() && completions.problem(draft) == null;
    effective.set(readable ? Filters.with(committed, draft) : committed);
  }

  private void suggest() {
    String draft = model.draftProperty().get();
    model.highlightedProperty().set(-1);
    List<Suggestion> found = completions.suggestions(draft, workspace.answerProperty().get());
    model.ghostProperty().set(completions.ghost(draft, found));
    if (!found.equals(model.suggestionsProperty().get())) {
      model.suggestionsProperty().set(found);
    }
  }
}
