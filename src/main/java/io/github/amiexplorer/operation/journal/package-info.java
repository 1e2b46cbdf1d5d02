/** What is kept on disk about running plans, so that nothing is done twice or forgotten. */
@NullMarked
package io.github.amiexplorer.operation.journal;

import org.jspecify.annotations.NullMarked;
