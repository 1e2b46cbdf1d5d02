package io.github.amiexplorer.catalog;

/** A property by which images are counted and narrowed; {@link #key()} is its filter key. */
public enum Facet {
  REGION("region"),
  PUBLISHER("owner"),
  OPERATING_SYSTEM("os"),
  ARCHITECTURE("arch"),
  BOOT_MODE("boot"),
  ROOT_DEVICE("root"),
  STATE("state"),
  VISIBILITY("visibility"),
  ENCRYPTION("encrypted"),
  AGE("age"),
  SIZE("size"),
  TAG("tag");

  private final String key;

  Facet(String key) {
    this.key = key;
  }

  /** The key in the filter language, such as {@code arch} in {@code arch:arm64}. */
  public String key() {
    return key;
  }
}
