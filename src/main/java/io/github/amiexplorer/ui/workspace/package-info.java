/** The observable state of the window that its features share. */
@NullMarked
package io.github.amiexplorer.ui.workspace;

import org.jspecify.annotations.NullMarked;
