package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is special about single own images, from {@code story.tsv}. */
final class Story {
  private final Map<String, FactTable.Row> rows = new HashMap<>();

  Story(List<FactTable.Row> table) {
    table.forEach(row -> rows.put(row.text("region") + " " + row.text("image"), row));
  }

  /** The story of a version of a family, or {@code null} where there is none. */
  FactTable.@Nullable Row of(String region, String family, int version) {
    return rows.get(region + " " + family + "#" + version);
  }

  /** Who the story lets launch it. */
  static SandboxLaunchPermissions permissions(FactTable.Row row) {
    List<String> accounts = new ArrayList<>();
    List<String> organizations = new ArrayList<>();
    List<String> units = new ArrayList<>();
    boolean everyone = false;
    for (String who : row.list("permissions")) {
      switch (who) {
        case "o" -> organizations.add(Accounts.organizationArn());
        case "p" -> units.add(Accounts.unitArn(Accounts.PRODUCTION));
        case "all" -> everyone = true;
        default -> accounts.add(who);
      }
    }
    return new SandboxLaunchPermissions(everyone, accounts, organizations, units);
  }

  /** How much of each snapshot the story says is stored, in hundredths of GiB. */
  static List<Integer> stored(FactTable.Row row) {
    return row.list("stored").stream()
        .map(gib -> (int) Math.round(Double.parseDouble(gib) * 100))
        .toList();
  }
}
