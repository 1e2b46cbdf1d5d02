package io.github.amiexplorer.sandbox.world;

/**
 * What everything made for one region starts from.
 *
 * @param number scatters what belongs to this world and region
 */
record RegionSeed(
    String region, long number, Calendar calendar, IdSpace imageIds, IdSpace snapshotIds) {

  private static final int DEVICE_SHIFT = 40;
  private static final long IMAGE_BITS = (1L << DEVICE_SHIFT) - 1;

  static RegionSeed of(long worldSeed, String region, Calendar calendar) {
    long number = Mix.of(worldSeed, Mix.of(region));
    return new RegionSeed(
        region, number, calendar, new IdSpace("ami-", number), new IdSpace("snap-", number));
  }

  /** The id of the snapshot behind a device of the public image of that number. */
  String snapshotId(int image, int device) {
    return snapshotIds.id(((long) device << DEVICE_SHIFT) | image);
  }

  /** The image that the number of a snapshot id belongs to. */
  static long imageOf(long snapshotNumber) {
    return snapshotNumber & IMAGE_BITS;
  }

  /** The device that the number of a snapshot id belongs to. */
  static int deviceOf(long snapshotNumber) {
    return (int) (snapshotNumber >>> DEVICE_SHIFT);
  }
}
