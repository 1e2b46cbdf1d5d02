/** Edits of the filter: chips, facets and free typing change one and the same text. */
@NullMarked
package io.github.amiexplorer.ui.browse.filter;

import org.jspecify.annotations.NullMarked;
