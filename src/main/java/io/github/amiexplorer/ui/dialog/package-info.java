/** The one door to alerts, choosers and pop-overs; failures put into words. */
@NullMarked
package io.github.amiexplorer.ui.dialog;

import org.jspecify.annotations.NullMarked;
