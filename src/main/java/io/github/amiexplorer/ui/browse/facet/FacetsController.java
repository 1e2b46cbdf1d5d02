package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.ui.browse.filter.Filters;
import io.github.amiexplorer.ui.browse.filter.Range;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the facets and the filter one state: a tick is a term, a term is a tick. */
public final class FacetsController implements FacetGestures {
  private final Workspace workspace;
  private final FacetsModel model;

  /** Makes one; it starts to listen. */
  public FacetsController(Workspace workspace, FacetsModel model) {
    this.workspace = workspace;
    this.model = model;
    workspace.answerProperty().addListener((property, before, now) -> answered(now));
    workspace.filterProperty().addListener((property, before, now) -> filtered(now));
    filtered(workspace.filterProperty().get());
  }

  @Override
  public void chosen(Facet facet, String value, boolean on) {
    change(workspace.filterProperty().get().withValue(facet.key(), value, on));
  }

  @Override
  public void ranged(Facet facet, Range range) {
    change(Filters.ranged(workspace.filterProperty().get(), facet, range));
  }

  @Override
  public void cleared() {
    change(FilterQuery.EMPTY);
  }

  private void change(FilterQuery now) {
    workspace.filterProperty().set(now);
  }

  private void answered(@Nullable Answer answer) {
    model.valuesProperty().set(answer == null ? Map.of() : answer.facets());
  }

  private void filtered(FilterQuery filter) {
    model.termsProperty().set(filter.terms().size());
    for (Facet facet : Facet.values()) {
      if (facet == Facet.AGE || facet == Facet.SIZE) {
        model.rangeProperty(facet).set(Filters.range(filter, facet));
      } else {
        model.chosenProperty(facet).set(filter.values(facet.key()));
      }
    }
  }
}
