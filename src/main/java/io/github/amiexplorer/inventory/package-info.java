/**
 * Keeps the catalogue filled from the cloud: all chosen regions side by side, each with its own
 * progress, failure and retry.
 */
@NullMarked
package io.github.amiexplorer.inventory;

import org.jspecify.annotations.NullMarked;
