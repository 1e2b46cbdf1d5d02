/** The wizard that copies images to other Regions. */
@NullMarked
package io.github.amiexplorer.ui.copy;

import org.jspecify.annotations.NullMarked;
