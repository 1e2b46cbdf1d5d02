/** The gallery: the newest image of each system, for people who want a starting point. */
@NullMarked
package io.github.amiexplorer.ui.browse.gallery;

import org.jspecify.annotations.NullMarked;
