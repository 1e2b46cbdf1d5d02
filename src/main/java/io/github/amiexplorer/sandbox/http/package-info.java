/** The wire: requests read, answers and errors written as AWS's protocols say. */
@NullMarked
package io.github.amiexplorer.sandbox.http;

import org.jspecify.annotations.NullMarked;
