/** Looks: style sheets, fonts, colour scheme. */
@NullMarked
package io.github.amiexplorer.ui.theme;

import org.jspecify.annotations.NullMarked;
