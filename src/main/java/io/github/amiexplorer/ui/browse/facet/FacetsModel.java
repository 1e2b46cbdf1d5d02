package io.github.amiexplorer.ui.browse.facet;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.ui.browse.filter.Range;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the facets show: values with counts, and which are chosen. For the FX thread only. */
public final class FacetsModel {
  private final ObjectProperty<Map<Facet, List<FacetValue>>> values =
      new SimpleObjectProperty<>(Map.of());
  private final Map<Facet, ObjectProperty<Set<String>>> chosen = new EnumMap<>(Facet.class);
  private final Map<Facet, ObjectProperty<Range>> ranges = new EnumMap<>(Facet.class);
  private final IntegerProperty terms = new SimpleIntegerProperty();

  /** Nothing known, nothing chosen. */
  public FacetsModel() {
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new SimpleObjectProperty<>(Set.of()));
      ranges.put(facet, new SimpleObjectProperty<>(Range.ALL));
    }
  }

  /** The values of each facet under the filter, with the counts that choosing them would give. */
  public ObjectProperty<Map<Facet, List<FacetValue>>> valuesProperty() {
    return values;
  }

  /** The values now. */
  public List<FacetValue> values(Facet facet) {
    return values.get().getOrDefault(facet, List.of());
  }

  /** The chosen values of a facet. */
  public ObjectProperty<Set<String>> chosenProperty(Facet facet) {
    return java.util.Objects.requireNonNull(chosen.get(facet));
  }

  /** The chosen range of a histogram facet. */
  public ObjectProperty<Range> rangeProperty(Facet facet) {
    return java.util.Objects.requireNonNull(ranges.get(facet));
  }

  /** How many terms the filter has. */
  public IntegerProperty termsProperty() {
    return terms;
  }
}
