/** Launching instances of an image and keeping the choices as launch templates. */
@NullMarked
package io.github.amiexplorer.operation.launch;

import org.jspecify.annotations.NullMarked;
