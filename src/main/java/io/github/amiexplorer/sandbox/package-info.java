/** An EC2-compatible endpoint on loopback. Knows nothing of the application, speaks only HTTP. */
@NullMarked
package io.github.amiexplorer.sandbox;

import org.jspecify.annotations.NullMarked;
