package io.github.amiexplorer.cloud;

import org.jspecify.annotations.Nullable;

/** Who the connection acts as. */
public interface CallerIdentity {
  /** Asks STS, and IAM for the alias where that is allowed. Blocks; throws CloudException. */
  Caller whoAmI(CancelToken cancel);

  /**
   * The caller.
   *
   * @param accountId 12 digits
   * @param arn of the user or role
   * @param accountAlias or {@code null}: none is set or it may not be read
   */
  record Caller(String accountId, String arn, @Nullable String accountAlias) {}
}
