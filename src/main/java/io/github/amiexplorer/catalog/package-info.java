/** The images known locally: search, facets, sort; saved to and opened from disk. */
@NullMarked
package io.github.amiexplorer.catalog;

import org.jspecify.annotations.NullMarked;
