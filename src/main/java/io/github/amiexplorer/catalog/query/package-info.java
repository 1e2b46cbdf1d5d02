/** The filter language: one grammar, one parser, for search field, facets and saved filters. */
@NullMarked
package io.github.amiexplorer.catalog.query;

import org.jspecify.annotations.NullMarked;
