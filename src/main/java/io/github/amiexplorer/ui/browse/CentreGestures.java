package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.ui.browse.action.Clipping;
import io.github.amiexplorer.ui.browse.search.SearchController;

/** What the page in place of rows offers, done by those who can. */
final class CentreGestures implements CentreView.Gestures {
  private final SearchController search;
  private final BrowseController browse;

  CentreGestures(SearchController search, BrowseController browse) {
    this.search = search;
    this.browse = browse;
  }

  @Override
  public void drop(String term) {
    search.drop(term);
  }

  @Override
  public void clearFilter() {
    search.cleared();
  }

  @Override
  public void retry() {
    browse.retryFailed();
  }

  @Override
  public void copy(String text) {
    Clipping.SYSTEM.put(text);
  }
}
