package io.github.amiexplorer.catalog;

/**
 * One value of a facet with the number of images that choosing it would give.
 *
 * @param value the value as the filter language writes it ({@code arm64}, {@code 099720109477});
 *     for {@link Facet#AGE} and {@link Facet#SIZE} the lower end of the bucket in days or GiB; for
 *     {@link Facet#TAG} a tag key
 * @param label plain words or the value itself; never translated here
 * @param count images
 */
public record FacetValue(String value, String label, int count) {}
