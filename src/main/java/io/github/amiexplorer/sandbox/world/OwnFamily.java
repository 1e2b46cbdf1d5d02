package io.github.amiexplorer.sandbox.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A family of own images, from {@code families.tsv}. Version 0 is the newest. */
record OwnFamily(FactTable.Row facts, int number, DiskPlan disks, Map<String, Place> places) {

  /**
   * A region that has the family.
   *
   * @param newest the newest version there
   * @param share how many of the older versions are there, in percent
   */
  record Place(int newest, int share, boolean home) {}

  static List<OwnFamily> load() {
    List<FactTable.Row> rows = FactTable.read("families.tsv");
    return IntStream.range(0, rows.size()).mapToObj(i -> family(rows.get(i), i)).toList();
  }

  String name() {
    return facts.text("family");
  }

  int versions() {
    return facts.number("versions");
  }

  @Nullable Place place(String region) {
    return places.get(region);
  }

  /** The region that the images are made in. */
  String home() {
    return places.entrySet().stream()
        .filter(each -> each.getValue().home())
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** How many days ago that version was made. */
  int age(int version) {
    List<String> ages = facts.list("ages");
    int beyond = version - ages.size() + 1;
    return Integer.parseInt(ages.get(Math.min(version, ages.size() - 1)))
        + Math.max(0, beyond) * facts.number("cadence");
  }

  /** The version's text, such as {@code v42}, {@code 2026.11.20} or {@code 0.31.4}. */
  String version(int version, Calendar calendar) {
    String newest = facts.text("version");
    if (newest.equals("date")) {
      return Calendar.date(new StringBuilder(), calendar.day(age(version)), ".").toString();
    }
    int digits = newest.length();
    while (digits > 0 && Character.isDigit(newest.charAt(digits - 1))) {
      digits--;
    }
    if (digits == newest.length()) {
      return newest;
    }
    int last = Integer.parseInt(newest.substring(digits));
    String prefix = newest.substring(0, digits);
    return last > version ? prefix + (last - version) : earlier(prefix, version - last);
  }

  /** The image's name: family and version. */
  String imageName(int version, Calendar calendar) {
    return facts.text("version").equals("only")
        ? name()
        : name() + "-" + version(version, calendar);
  }

  /** Counts the middle number down where the last one would be 0: 0.31.1 follows 0.30.9. */
  private static String earlier(String prefix, int steps) {
    String inner = prefix.substring(0, prefix.length() - 1);
    char mark = prefix.charAt(prefix.length() - 1);
    int dot = inner.lastIndexOf('.');
    int middle = Integer.parseInt(inner.substring(dot + 1)) - 1 - steps / 9;
    return inner.substring(0, dot + 1) + middle + mark + (9 - steps % 9);
  }

  private static OwnFamily family(FactTable.Row row, int number) {
    Map<String, Place> places = new HashMap<>();
    for (String place : row.text("places").split(" ")) {
      String[] parts = place.split(":");
      places.put(
          parts[0],
          new Place(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), places.isEmpty()));
    }
    return new OwnFamily(row, number, new DiskPlan(row.text("disks")), places);
  }
}
