/** The main window: top bar, scopes, status bar, placement of the features. */
@NullMarked
package io.github.amiexplorer.ui.shell;

import org.jspecify.annotations.NullMarked;
