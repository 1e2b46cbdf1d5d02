package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure.Origin;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable;
import io.github.amiexplorer.cloud.CloudFailure.Unreachable.Problem;
import io.github.amiexplorer.model.Region;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chain of pages of one question. The SDK's paginators follow a repeated token for ever; here
 * one that was seen before ends the question. Not thread-safe.
 */
final class NextTokens {
  private final Region region;
  private final String action;
  private final Set<String> seen = new HashSet<>();
  private @Nullable String next;

  NextTokens(Region region, String action) {
    this.region = region;
    this.action = action;
  }

  /** The token to ask with, {@code null} for the first page. */
  @Nullable String next() {
    return next;
  }

  /** Whether there is a further page. */
  boolean hasNext() {
    return next != null;
  }

  /** Whether an answer with this token leads on to a page that was not asked for yet. */
  boolean leadsOn(@Nullable String token) {
    return token != null && !token.isEmpty() && !seen.contains(token);
  }

  /** Takes the token of an answer; empty and missing mean the end. */
  void take(@Nullable String token) {
    next = token == null || token.isEmpty() ? null : token;
    if (next != null && !seen.add(next)) {
      throw new CloudException(
          new Unreachable(
              new Origin(
                  region, action, "repeated-token", null, "The same NextToken came again", 200),
              Problem.NOT_AN_ANSWER),
          null);
    }
  }
}
