/** Finding images: search field, facets, table, gallery, export. */
@NullMarked
package io.github.amiexplorer.ui.browse;

import org.jspecify.annotations.NullMarked;
