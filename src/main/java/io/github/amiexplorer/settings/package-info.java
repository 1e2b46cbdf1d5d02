/** Preferences and other small files of the user. The only user of Jackson for them. */
@NullMarked
package io.github.amiexplorer.settings;

import org.jspecify.annotations.NullMarked;
