/** Sharing images with accounts, organizations and everybody: facts, checks and the plan. */
@NullMarked
package io.github.amiexplorer.operation.share;

import org.jspecify.annotations.NullMarked;
