package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes something in the account. Implementations are thread-safe and block. */
public interface Changes {
  /**
   * Sends one request.
   *
   * @param clientToken sent where EC2 takes one, so that the same request again does nothing again;
   *     at most 64 characters
   * @throws CloudException for a refusal and for an answer that did not arrive; then it may have
   *     happened all the same
   */
  Result make(Region region, Change change, @Nullable String clientToken, CancelToken cancel);

  /**
   * Asks whether the request would be allowed, by EC2's {@code DryRun}; changes nothing.
   *
   * @throws CloudException for a refusal
   */
  void check(Region region, Change change, CancelToken cancel);

  /**
   * What EC2 answered.
   *
   * @param id of the thing made, empty where nothing is made
   * @param parts ids of what comes with it, such as further instances
   * @param requestId AWS's request id
   * @param secret the private half of a key pair, shown to nobody; {@code null} otherwise
   */
  record Result(
      String id, List<String> parts, @Nullable String requestId, @Nullable String secret) {
    @Override
    public String toString() {
      return "Result[" + id + ", " + parts + ", " + requestId + "]";
    }
  }
}
