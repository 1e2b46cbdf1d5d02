/** What the centre says beside rows: loading, empty, partly failed, failed. */
@NullMarked
package io.github.amiexplorer.ui.browse.state;

import org.jspecify.annotations.NullMarked;
