/** The frame that wizards share: steps, pages, summary, command line, last button. */
@NullMarked
package io.github.amiexplorer.ui.wizard;

import org.jspecify.annotations.NullMarked;
