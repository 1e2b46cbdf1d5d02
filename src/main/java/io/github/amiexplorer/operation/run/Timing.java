package io.github.amiexplorer.operation.run;

import java.time.Duration;

/**
 * How long to wait between tries and looks.
 *
 * @param firstRetry before the second try; doubles with each further one
 * @param longestRetry the longest pause between tries
 * @param firstLook between looks at pending things; grows by half with each look
 * @param longestLook the longest pause between looks
 * @param unseen how long something new may stay unseen before it counts as lost; EC2 shows new
 *     images after minutes at times
 * @param tries requests of a step that the cloud cannot be reached for
 */
public record Timing(
    Duration firstRetry,
    Duration longestRetry,
    Duration firstLook,
    Duration longestLook,
    Duration unseen,
    int tries) {
  /** For real endpoints: at most a look each 5 seconds. */
  public static final Timing NORMAL =
      new Timing(
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(10),
          10);

  /** The pause before try number {@code next}, 2 for the second. */
  Duration retry(int next) {
    long doubled = firstRetry.toMillis() << Math.min(Math.max(0, next - 2), 20);
    return Duration.ofMillis(Math.min(doubled, longestRetry.toMillis()));
  }
}
