/** Drives the real window through the main job and writes a picture of each stop. */
@NullMarked
package io.github.amiexplorer.ui.tour;

import org.jspecify.annotations.NullMarked;
