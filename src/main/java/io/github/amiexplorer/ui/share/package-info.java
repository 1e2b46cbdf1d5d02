/** The wizard that shares images and takes sharing back. */
@NullMarked
package io.github.amiexplorer.ui.share;

import org.jspecify.annotations.NullMarked;
