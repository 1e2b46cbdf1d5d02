/** Commands: one source for menu, tool bar, context menu and palette. */
@NullMarked
package io.github.amiexplorer.ui.command;

import org.jspecify.annotations.NullMarked;
