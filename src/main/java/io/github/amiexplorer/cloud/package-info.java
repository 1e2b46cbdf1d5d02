/**
 * Ports to a cloud account: list, look up, who am I; and the sealed failures. No SDK type appears
 * here.
 */
@NullMarked
package io.github.amiexplorer.cloud;

import org.jspecify.annotations.NullMarked;
