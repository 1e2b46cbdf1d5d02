package io.github.amiexplorer.ui.browse.search;

/** What the user does in the search field. */
public interface SearchGestures {
  /** The text of the field changed, or the cursor moved. */
  void typed(String draft, int caret);

  /** The space bar: a finished filter becomes a chip. Returns whether it did. */
  boolean spaced();

  /** Tab: the grey completion is wanted. Returns whether there was one. */
  boolean completed();

  /** Enter, or a click on the highlighted suggestion: the draft becomes part of the filter. */
  void committed();

  /** A suggestion was clicked. */
  void took(SearchModel.Suggestion suggestion);

  /** A term's cross was clicked, or Backspace was pressed before an empty draft. */
  void removed(SearchModel.Term term);

  /**
   * Esc: closes the list, then empties the draft, then leaves. Returns whether it did something.
   */
  boolean escaped();

  /** Everything is emptied. */
  void cleared();
}
