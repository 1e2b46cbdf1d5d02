package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;

/**
 * Makes a {@link World} from a seed. The same seed, size and day give the same world to the last
 * digit, in whatever order its regions are asked for.
 */
public final class WorldGenerator {
  /** Public images a region has on average unless told otherwise. */
  public static final int DEFAULT_IMAGES_PER_REGION = 4_000;

  private final long seed;
  private final int imagesPerRegion;
  private final LocalDate today;

  /**
   * Prepares a generator.
   *
   * @param seed any number; every value is a world of its own
   * @param imagesPerRegion public images a region has on average, from 0 on; large regions have
   *     about four times as many, small ones a third
   * @param today the day, in UTC, that all dates are relative to
   */
  public WorldGenerator(long seed, int imagesPerRegion, LocalDate today) {
    this.seed = seed;
    this.imagesPerRegion = imagesPerRegion;
    this.today = today;
  }

  /** A new world. Cheap: regions are made when they are first asked for. */
  public World generate() {
    throw new UnsupportedOperationException(seed + " " + imagesPerRegion + " " + today);
  }
}
