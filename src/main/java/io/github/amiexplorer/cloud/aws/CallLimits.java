package io.github.amiexplorer.cloud.aws;

import java.time.Duration;

/**
 * How long a call may take. The SDK sets no limit of its own: an answer that drips a byte now and
 * then would never end.
 *
 * @param connect until a connection stands
 * @param attempt one try, its whole body included
 * @param call all tries together
 * @param attempts tries of one call, the first included
 * @param reasks how often a page whose answer broke off is asked for again
 */
public record CallLimits(
    Duration connect, Duration attempt, Duration call, int attempts, int reasks) {
  /** For people who wait: a page of 1,000 images takes some seconds from far away, not 15. */
  public static final CallLimits DEFAULT =
      new CallLimits(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(40), 4, 3);
}
