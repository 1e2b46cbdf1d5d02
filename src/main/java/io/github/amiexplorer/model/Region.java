package io.github.amiexplorer.model;

import java.util.Objects;

/**
 * An EC2 Region by its code, such as {@code eu-west-1}. Unknown codes are legal: AWS adds Regions,
 * and other EC2-compatible endpoints name their own.
 *
 * @param id the Region code, never blank
 */
public record Region(String id) implements Comparable<Region> {
  /** Checks that the code is not blank. */
  public Region {
    Objects.requireNonNull(id);
    if (id.isBlank()) {
      throw new IllegalArgumentException("A Region code may not be blank");
    }
  }

  /** Shorthand for the constructor. */
  public static Region of(String id) {
    return new Region(id);
  }

  @Override
  public int compareTo(Region other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
