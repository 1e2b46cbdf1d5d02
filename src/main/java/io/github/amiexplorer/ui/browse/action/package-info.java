/** What can be done with images in lists: copy, export, mark, narrow. */
@NullMarked
package io.github.amiexplorer.ui.browse.action;

import org.jspecify.annotations.NullMarked;
