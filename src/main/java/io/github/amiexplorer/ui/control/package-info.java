/** Widgets that know no feature. */
@NullMarked
package io.github.amiexplorer.ui.control;

import org.jspecify.annotations.NullMarked;
