/** One image in full, a tab a file. */
@NullMarked
package io.github.amiexplorer.ui.detail;

import org.jspecify.annotations.NullMarked;
