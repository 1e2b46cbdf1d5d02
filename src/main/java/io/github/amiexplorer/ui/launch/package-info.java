/** The wizard that launches instances of an image or keeps the choices as a launch template. */
@NullMarked
package io.github.amiexplorer.ui.launch;

import org.jspecify.annotations.NullMarked;
