package io.github.amiexplorer.cloud.aws;

import java.time.Duration;
import java.util.List;

/**
 * How long calls may take and how often they are tried. The SDK's own defaults bound neither a slow
 * answer nor a call as a whole, so every bound is set.
 *
 * @param connect for a connection to stand, TLS apart
 * @param silence longest time without a byte from the cloud
 * @param acquire for a free connection of the pool
 * @param attempt one attempt, its answer read to the end
 * @param call all attempts of one call and the pauses between them
 * @param attempts of one call, the first included
 * @param connections open at once over all Regions
 * @param throttlePauses what a listing waits before it asks for a page again whose call was
 *     throttled to its last attempt; one entry an extra try
 */
public record CallLimits(
    Duration connect,
    Duration silence,
    Duration acquire,
    Duration attempt,
    Duration call,
    int attempts,
    int connections,
    List<Duration> throttlePauses) {
  /**
   * For people who wait in front of a window: a Region that does not answer is told within half a
   * minute. Four attempts are what the SDK's legacy mode makes and one more than its standard mode;
   * a page of 1,000 images is about 2 MB and arrives in seconds. The pauses let EC2's bucket (100
   * calls, 20 more each second) fill again.
   */
  public static final CallLimits INTERACTIVE =
      new CallLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(20),
          Duration.ofSeconds(25),
          Duration.ofSeconds(30),
          4,
          64,
          List.of(Duration.ofSeconds(2), Duration.ofSeconds(5)));
}
