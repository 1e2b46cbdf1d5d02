/** Faults on demand: what a cloud does on its bad days. */
@NullMarked
package io.github.amiexplorer.sandbox.fault;

import org.jspecify.annotations.NullMarked;
