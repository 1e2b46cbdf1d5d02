package io.github.amiexplorer.model;

import java.util.Comparator;

/**
 * Names one image over all Regions.
 *
 * @param region where it lives
 * @param id its AMI ID there
 */
public record ImageKey(Region region, String id) implements Comparable<ImageKey> {
  private static final Comparator<ImageKey> ORDER =
      Comparator.comparing(ImageKey::id).thenComparing(ImageKey::region);

  @Override
  public int compareTo(ImageKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return region + "/" + id;
  }
}
