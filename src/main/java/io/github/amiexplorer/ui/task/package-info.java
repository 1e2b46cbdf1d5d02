/** The one door off and onto the FX thread. */
@NullMarked
package io.github.amiexplorer.ui.task;

import org.jspecify.annotations.NullMarked;
