package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of releases by a publisher for one architecture, from {@code publishers.tsv}.
 *
 * @param weight how many of its releases come in one round of the catalogue
 * @param cadence days between two releases
 * @param newest age of the newest release in days
 * @param parameter path of the SSM parameter that names the newest release
 * @param product scatters what belongs to the series
 */
record PublisherSeries(
    String owner,
    @Nullable String alias,
    int weight,
    int cadence,
    int newest,
    String ec2Arch,
    String arch,
    String details,
    String usage,
    String boot,
    DiskPlan disks,
    List<String> flags,
    NamePattern name,
    NamePattern description,
    @Nullable NamePattern parameter,
    long product) {

  /** All series in the order of the table. */
  static List<PublisherSeries> load() {
    List<PublisherSeries> all = new ArrayList<>();
    for (FactTable.Row row : FactTable.read("publishers.tsv")) {
      for (String variant : row.list("vary")) {
        for (String arch : row.list("archs")) {
          all.add(series(row, variant, arch, all.size()));
        }
      }
    }
    return all;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  private static PublisherSeries series(
      FactTable.Row row, String variant, String archs, int number) {
    int tilde = variant.indexOf('~');
    String v = tilde < 0 ? variant : variant.substring(0, tilde);
    String w = variant.substring(tilde + 1);
    int colon = archs.indexOf(':');
    String parameter = row.text("ssm");
    String alias = row.text("alias");
    return new PublisherSeries(
        row.text("owner"),
        alias.isEmpty() ? null : alias,
        row.number("weight"),
        row.number("cadence"),
        row.number("age"),
        archs.substring(0, colon),
        archs.substring(colon + 1),
        row.text("details"),
        row.text("usage"),
        row.text("boot"),
        new DiskPlan(row.text("disks")),
        row.list("flags"),
        pattern(row.text("name"), v, w),
        pattern(row.text("description"), v, w),
        parameter.isEmpty() ? null : pattern(parameter, v, w),
        Mix.of(row.text("owner") + row.text("name") + variant + archs + number));
  }

  private static NamePattern pattern(String text, String v, String w) {
    return new NamePattern(text.replace("{v}", v).replace("{w}", w));
  }
}
