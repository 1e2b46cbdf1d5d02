package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudFailure;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many images a page is asked to have. EC2's model names no limit for {@code DescribeImages};
 * 1,000 is the usual one of EC2. Not thread-safe.
 */
final class PageSize {
  private static final Integer[] SIZES = {1000, 500, 100, null};

  private int index;

  /** The value for {@code MaxResults}; {@code null} leaves it out. */
  @Nullable Integer maxResults() {
    return SIZES[index];
  }

  /** Takes the next smaller size where the failure is about it; says whether to ask again. */
  boolean shrinkFor(CloudFailure failure) {
    String message = failure.origin().message();
    boolean concerned =
        failure instanceof CloudFailure.InvalidField
            && message != null
            && message.toLowerCase(Locale.ROOT).contains("maxresults");
    if (!concerned || index == SIZES.length - 1) {
      return false;
    }
    index++;
    return true;
  }
}
