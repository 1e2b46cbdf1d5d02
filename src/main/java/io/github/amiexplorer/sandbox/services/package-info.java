/** The operations of STS, IAM, SSM, KMS and Organizations. */
@NullMarked
package io.github.amiexplorer.sandbox.services;

import org.jspecify.annotations.NullMarked;
