package io.github.amiexplorer.catalog;

import java.util.List;
import java.util.Map;

/**
 * What the catalogue knows about a question at one moment.
 *
 * @param rows all matching images in the asked order
 * @param total images of the scope and Regions before the filter
 * @param facets the values of each facet under the filter, its own choice left out; largest count
 *     first, histogram facets in the order of their buckets
 * @param regions how many Regions the matching images live in
 * @param micros time the search took, microseconds
 */
public record Answer(
    ImageRows rows, int total, Map<Facet, List<FacetValue>> facets, int regions, long micros) {}
