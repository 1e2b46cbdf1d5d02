/** Running and finished work. */
@NullMarked
package io.github.amiexplorer.ui.activity;

import org.jspecify.annotations.NullMarked;
