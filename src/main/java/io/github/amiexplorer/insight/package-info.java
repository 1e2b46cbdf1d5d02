/** Pure judgements about images: trust, encryption, storage, life cycle. */
@NullMarked
package io.github.amiexplorer.insight;

import org.jspecify.annotations.NullMarked;
