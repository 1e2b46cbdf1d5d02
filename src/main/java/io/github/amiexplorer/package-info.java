/** AMI Explorer: the command line, the JavaFX application and the composition root. */
@NullMarked
package io.github.amiexplorer;

import org.jspecify.annotations.NullMarked;
