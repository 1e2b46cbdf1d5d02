/** The adapters to AWS and every EC2-compatible endpoint; the only user of the AWS SDK. */
@NullMarked
package io.github.amiexplorer.cloud.aws;

import org.jspecify.annotations.NullMarked;
