package io.github.amiexplorer.model;

import java.util.HashMap;
import java.util.Map;

/** Where the known Regions are. */
public final class RegionNames {
  private static final Map<String, String[]> BY_ID = load();

  private RegionNames() {}

  /** The part of the world a Region lies in; unknown Regions are elsewhere. */
  public enum Continent {
    NORTH_AMERICA,
    SOUTH_AMERICA,
    EUROPE,
    ASIA_PACIFIC,
    MIDDLE_EAST,
    AFRICA,
    ELSEWHERE
  }

  /** City or area, such as {@code Ireland}; an empty text for an unknown Region. */
  public static String placeOf(Region region) {
    String[] row = BY_ID.get(region.id());
    return row == null ? "" : row[1];
  }

  /** Its continent. */
  public static Continent continentOf(Region region) {
    String[] row = BY_ID.get(region.id());
    if (row == null) {
      return Continent.ELSEWHERE;
    }
    return Continent.valueOf(row[2].toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
  }

  private static Map<String, String[]> load() {
    Map<String, String[]> table = new HashMap<>();
    TsvResource.rows("regions.tsv").forEach(row -> table.put(row[0], row));
    return table;
  }
}
