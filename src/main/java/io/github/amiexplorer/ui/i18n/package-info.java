/** Words in the user's language, switchable while running. */
@NullMarked
package io.github.amiexplorer.ui.i18n;

import org.jspecify.annotations.NullMarked;
