package io.github.amiexplorer.sandbox.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the id of every image of the own account's families, also of those that are gone. */
final class FamilyIds {
  private static final long OWN = 1L << 52;
  private static final long GONE = 1L << 53;
  private static final int SHIFT = 16;

  private final List<OwnFamily> families;
  private final Story story;
  private final long worldSeed;
  private final Calendar calendar;

  FamilyIds(List<OwnFamily> families, Story story, long worldSeed, Calendar calendar) {
    this.families = families;
    this.story = story;
    this.worldSeed = worldSeed;
    this.calendar = calendar;
  }

  /**
   * The id of an own image in a region, or {@code null} where the region has not that family.
   *
   * @param reference family and versions back from the newest, such as {@code golden-web#1}
   * @param steps how many further versions back, at most to the oldest
   */
  @Nullable String id(String region, String reference, int steps) {
    int mark = reference.indexOf('#');
    for (OwnFamily family : families) {
      if (reference.startsWith(family.name())
          && mark == family.name().length()
          && family.place(region) != null) {
        int version = Integer.parseInt(reference.substring(mark + 1)) + steps;
        return id(
            family,
            Math.min(family.versions() - 1, version),
            RegionSeed.of(worldSeed, region, calendar));
      }
    }
    return null;
  }

  /** The id of a version in a region: the story's, or one made of its number. */
  String id(OwnFamily family, int version, RegionSeed seed) {
    FactTable.Row special = story.of(seed.region(), family.name(), version);
    return special == null || special.text("id").isEmpty()
        ? seed.imageIds().id(number(family, version))
        : special.text("id");
  }

  /** The id of a version in the region that its family is made in. */
  String homeId(OwnFamily family, int version) {
    return id(family, version, RegionSeed.of(worldSeed, family.home(), calendar));
  }

  /** The id of the image that a version was made of and that does not exist any more. */
  static String goneId(OwnFamily family, int version, RegionSeed seed) {
    return seed.imageIds().id(GONE | number(family, version));
  }

  /** A number for ids that no public image has. */
  static long number(OwnFamily family, int version) {
    return OWN | ((long) family.number() << SHIFT) | version;
  }
}
