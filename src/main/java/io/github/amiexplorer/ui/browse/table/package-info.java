/** The table of images: columns, selection, keys and cells over rows that are never copied. */
@NullMarked
package io.github.amiexplorer.ui.browse.table;

import org.jspecify.annotations.NullMarked;
