/** Runs plans: paced, watched, journalled, and taken up again after a crash. */
@NullMarked
package io.github.amiexplorer.operation.run;

import org.jspecify.annotations.NullMarked;
