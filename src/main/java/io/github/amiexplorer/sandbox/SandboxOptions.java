package io.github.amiexplorer.sandbox;

import io.github.amiexplorer.sandbox.world.WorldGenerator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How a sandbox is set up.
 *
 * @param port TCP port on loopback; 0 takes any free one
 * @param seed the same seed, day and size give the same world
 * @param imagesPerRegion public images of an average Region
 * @param today the day that dates of the world are counted from (UTC)
 * @param speed how many times faster than in the cloud copies and instances get ready, above 0
 * @param faults fault specifications, see {@link io.github.amiexplorer.sandbox.fault.FaultRule}
 */
public record SandboxOptions(
    int port, long seed, int imagesPerRegion, LocalDate today, double speed, List<String> faults) {
  private static final long SEED = 1;

  /** Any free port, today's world in its default size, no faults. */
  public static SandboxOptions defaults() {
    return new SandboxOptions(
        0,
        SEED,
        WorldGenerator.DEFAULT_IMAGES_PER_REGION,
        LocalDate.now(ZoneOffset.UTC),
        1,
        List.of());
  }

  /** These options on another port. */
  public SandboxOptions withPort(int other) {
    return new SandboxOptions(other, seed, imagesPerRegion, today, speed, faults);
  }

  /** These options with another number of images in an average Region. */
  public SandboxOptions withImagesPerRegion(int other) {
    return new SandboxOptions(port, seed, other, today, speed, faults);
  }

  /** These options with another seed. */
  public SandboxOptions withSeed(long other) {
    return new SandboxOptions(port, other, imagesPerRegion, today, speed, faults);
  }

  /** These options with other faults. */
  public SandboxOptions withFaults(List<String> other) {
    return new SandboxOptions(port, seed, imagesPerRegion, today, speed, List.copyOf(other));
  }

  /** These options with another speed. */
  public SandboxOptions withSpeed(double other) {
    return new SandboxOptions(port, seed, imagesPerRegion, today, other, faults);
  }
}
