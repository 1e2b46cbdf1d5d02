/**
 * What can be asked of EC2 that changes something, as values: one record a request. They know
 * nothing of how the request is sent, saved or shown.
 */
@NullMarked
package io.github.amiexplorer.model.change;

import org.jspecify.annotations.NullMarked;
