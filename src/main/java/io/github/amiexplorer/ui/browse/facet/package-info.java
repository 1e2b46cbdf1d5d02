/** The facets at the left: the same filter as in the search field, chosen by mouse. */
@NullMarked
package io.github.amiexplorer.ui.browse.facet;

import org.jspecify.annotations.NullMarked;
