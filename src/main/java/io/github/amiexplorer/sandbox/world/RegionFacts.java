package io.github.amiexplorer.sandbox.world;

import java.util.List;

/**
 * One region with the sizes that {@code regions.tsv} gives it.
 *
 * @param weight its share of the public images, relative to the other regions
 * @param own images of the own account
 * @param shared images that others share with the own account
 */
record RegionFacts(SandboxRegion region, int weight, int own, int shared) {

  /** All regions in EC2's order. */
  static List<RegionFacts> load() {
    return FactTable.read("regions.tsv").stream()
        .map(
            row ->
                new RegionFacts(
                    new SandboxRegion(
                        row.text("name"),
                        row.text("opt_in"),
                        row.text("place"),
                        row.text("zone_prefix"),
                        row.number("zones")),
                    row.number("weight"),
                    row.number("own"),
                    row.number("shared")))
        .toList();
  }
}
