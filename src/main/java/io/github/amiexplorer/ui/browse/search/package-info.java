/** The search field: committed filters as chips, free typing, completion, suggestions. */
@NullMarked
package io.github.amiexplorer.ui.browse.search;

import org.jspecify.annotations.NullMarked;
