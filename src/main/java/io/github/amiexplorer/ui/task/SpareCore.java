package io.github.amiexplorer.ui.task;

/**
 * Leaves the window a core: virtual threads, on which Regions are listed and read, never take the
 * last one. Without it a frame waits its turn among all that is being read.
 */
public final class SpareCore {
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  private SpareCore() {}

  /** To be called before the first virtual thread starts; what the user has set stays. */
  public static void keep() {
    if (System.getProperty(CARRIERS) == null) {
      int cores = Runtime.getRuntime().availableProcessors();
      System.setProperty(CARRIERS, Integer.toString(Math.max(1, cores - 1)));
    }
  }
}
