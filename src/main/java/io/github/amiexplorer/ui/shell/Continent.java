package io.github.amiexplorer.ui.shell;

import io.github.amiexplorer.model.Region;

/** Where a Region lies, as its code tells. */
enum Continent {
  NORTH_AMERICA,
  SOUTH_AMERICA,
  EUROPE,
  ASIA_PACIFIC,
  CHINA,
  MIDDLE_EAST,
  AFRICA,
  ELSEWHERE;

  /** The continent of a Region; codes that AWS does not use are elsewhere. */
  static Continent of(Region region) {
    String id = region.id();
    int dash = id.indexOf('-');
    return switch (dash < 0 ? id : id.substring(0, dash)) {
      case "us", "ca", "mx" -> NORTH_AMERICA;
      case "sa" -> SOUTH_AMERICA;
      case "eu", "eusc" -> EUROPE;
      case "ap" -> ASIA_PACIFIC;
      case "cn" -> CHINA;
      case "me", "il" -> MIDDLE_EAST;
      case "af" -> AFRICA;
      default -> ELSEWHERE;
    };
  }
}
