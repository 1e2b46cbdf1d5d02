package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.ui.browse.filter.Range;

/** What the user does with the facets. */
public interface FacetGestures {
  /** A value was ticked, or is ticked no more. */
  void chosen(Facet facet, String value, boolean on);

  /** A range of a histogram was drawn; {@link Range#ALL} takes it away. */
  void ranged(Facet facet, Range range);

  /** Every filter goes. */
  void cleared();
}
