/** What an image is: values and pure rules. Depends on the JDK's java.* only. */
@NullMarked
package io.github.amiexplorer.model;

import org.jspecify.annotations.NullMarked;
