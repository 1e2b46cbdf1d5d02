/** What is to be done, checked before and told afterwards: plans, steps, findings and outcomes. */
@NullMarked
package io.github.amiexplorer.operation.plan;

import org.jspecify.annotations.NullMarked;
