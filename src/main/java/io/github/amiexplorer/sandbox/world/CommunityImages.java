package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the public images of accounts that nobody has heard of: names that occur nowhere else,
 * names that look like a publisher's, and now and then a hostile one. Safe on any thread.
 */
final class CommunityImages {
  private static final int ACCOUNTS = 900;
  private static final int LONGEST_NAME = 128;
  private static final int HOSTILE_EVERY = 211;

  private final List<Stem> stems;
  private final List<FactTable.Row> hostile;
  private final RegionSeed seed;
  private final int first;

  /**
   * Prepares one region.
   *
   * @param first the number of the first community image among the region's public images
   */
  CommunityImages(List<Stem> stems, List<FactTable.Row> hostile, RegionSeed seed, int first) {
    this.stems = stems;
    this.hostile = hostile;
    this.seed = seed;
    this.first = first;
  }

  /** A kind of community image, from {@code community.tsv}. */
  record Stem(FactTable.Row facts, NamePattern name, DiskPlan disks) {

    /** All stems, each as often as it weighs. */
    static List<Stem> load(String table) {
      List<Stem> stems = new ArrayList<>();
      for (FactTable.Row row : FactTable.read(table)) {
        Stem stem =
            new Stem(row, new NamePattern(row.text("stem")), new DiskPlan(row.text("disks")));
        for (int i = 0; i < row.number("weight"); i++) {
          stems.add(stem);
        }
      }
      return stems;
    }
  }

  /** The owner of the image of that number. */
  String ownerAt(int number) {
    return account(Mix.pick(own(number), 1, ACCOUNTS));
  }

  /** The image of that number. */
  SandboxImage at(int number) {
    long own = own(number);
    Stem stem = stems.get(Mix.pick(own, 2, stems.size()));
    FactTable.Row facts = stem.facts();
    LocalDate day =
        seed.calendar().day(1 + Mix.pick(own, 3, 1 + Mix.pick(own, 4, facts.number("oldest"))));
    int second = Mix.pick(own, 5, 86_400);
    String owner = ownerAt(number);
    String unique = unique(number);
    NamePattern.Values values =
        new NamePattern.Values(
            day,
            number,
            0,
            facts.text("arch"),
            facts.text("arch"),
            seed.region(),
            own,
            own,
            unique);
    boolean nasty = (number - first) % HOSTILE_EVERY == 5;
    FactTable.Row hostility = hostile.get((number - first) / HOSTILE_EVERY % hostile.size());
    String name = cut((nasty ? new NamePattern(hostility.text("name")) : stem.name()).fill(values));
    String description = nasty ? hostility.text("description") : facts.text("description");
    SandboxImageBuilder image =
        new SandboxImageBuilder(seed.imageIds().id(number))
            .name(name)
            .description(description.isEmpty() ? null : description)
            .ownerId(owner)
            .imageLocation(owner + "/" + name)
            .creationDate(Calendar.time(day, second))
            .deprecationTime(Calendar.time(day.plusYears(2), second / 60 * 60))
            .architecture(facts.text("arch"))
            .platform(facts.text("details").startsWith("Windows") ? "windows" : null)
            .platformDetails(facts.text("details"))
            .usageOperation(facts.text("usage"))
            .bootMode(Mix.pick(own, 6, 3) == 0 ? null : facts.text("boot"))
            .enaSupport(true)
            .imdsSupport(Mix.pick(own, 7, 4) == 0 ? "v2.0" : null)
            .rootDeviceName(stem.disks().root())
            .blockDevices(
                stem.disks().devices(device -> seed.snapshotId(number, device), null, null))
            .launchPermissions(SandboxLaunchPermissions.PUBLIC);
    if (Mix.pick(own, 8, 150) == 0) {
      asKernel(image, number);
    } else if (Mix.pick(own, 9, 6) == 0) {
      image.sourceImageId(seed.imageIds().id(Mix.pick(own, 10, Math.max(1, first))));
      image.sourceImageRegion(seed.region());
    }
    if (Mix.pick(own, 12, 40) == 0) {
      image.tags(Map.of("ec2:SharedTag/Support", "=HYPERLINK(\"https://example.invalid\")"));
    }
    return image.build();
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static void asKernel(SandboxImageBuilder image, int number) {
    String name = "pv-grub-hd0_1.05-x86_64-" + number + ".gz";
    image.name(name).description("PV-GRUB release 1.05, 64-bit").imageType("kernel");
    image.virtualizationType("paravirtual").enaSupport(null).imdsSupport(null).bootMode(null);
    image.imageLocation("pv-grub/" + name + ".manifest.xml");
    image.rootDeviceType("instance-store").rootDeviceName(null).blockDevices(List.of());
  }

  private long own(int number) {
    return Mix.of(seed.number(), number);
  }

  /** A text of the region and the number, scattered: different for each, and nowhere else. */
  private String unique(int number) {
    return Long.toString(own(number) >>> 1, 36).toLowerCase(Locale.ROOT);
  }

  /** The account of that number: 12 digits, the same in every world. */
  static String account(int number) {
    long digits = Long.remainderUnsigned(Mix.of(0x0A11, number), 900_000_000_000L);
    return Long.toString(digits + 100_000_000_000L);
  }
}
