/** The lists of the catalogue on disk: one file a (connection, scope, Region). */
@NullMarked
package io.github.amiexplorer.catalog.file;

import org.jspecify.annotations.NullMarked;
