/** Many images at once, as bytes, on their way from a cloud into the catalogue. */
@NullMarked
package io.github.amiexplorer.model.batch;

import org.jspecify.annotations.NullMarked;
