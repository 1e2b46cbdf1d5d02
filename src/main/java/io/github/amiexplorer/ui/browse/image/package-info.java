/** How one image is put into words and marks in lists: publisher, system, state, visibility. */
@NullMarked
package io.github.amiexplorer.ui.browse.image;

import org.jspecify.annotations.NullMarked;
