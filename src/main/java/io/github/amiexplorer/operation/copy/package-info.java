/** Copying images to other Regions: what is asked, what is found before, and the plan. */
@NullMarked
package io.github.amiexplorer.operation.copy;

import org.jspecify.annotations.NullMarked;
