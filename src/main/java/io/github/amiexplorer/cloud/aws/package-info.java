/** The adapters of the cloud ports on the AWS SDK for Java: the only user of the SDK. */
@NullMarked
package io.github.amiexplorer.cloud.aws;

import org.jspecify.annotations.NullMarked;
