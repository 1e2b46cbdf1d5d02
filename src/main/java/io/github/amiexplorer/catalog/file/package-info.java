/** Files that are written whole, checked whole, and mapped. */
@NullMarked
package io.github.amiexplorer.catalog.file;

import org.jspecify.annotations.NullMarked;
