package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the own account's images outside of its families: backups, previews, things forgotten. */
final class OddImages {
  private static final long ODD = 1L << 54;
  private static final int OLDEST_DAYS = 1_100;
  private static final String OLD_REGION = "us-east-1";

  private final List<CommunityImages.Stem> stems;
  private final List<String> hostile;

  OddImages(List<CommunityImages.Stem> stems, List<FactTable.Row> hostile) {
    this.stems = stems;
    this.hostile = hostile.stream().map(row -> row.text("description")).toList();
  }

  /** Adds images until the stock holds as many as the region shall have. */
  void fill(OwnStock stock, RegionSeed seed, int wanted) {
    if (seed.region().equals(OLD_REGION)) {
      stock.add(veteran(seed), 100, "", List.of());
    }
    for (int i = 0; stock.images().size() < wanted; i++) {
      stock.add(image(seed, i), 100, "", List.of());
    }
  }

  private SandboxImage image(RegionSeed seed, int number) {
    long own = Mix.of(seed.number() + ODD, number);
    CommunityImages.Stem stem = stems.get(Mix.pick(own, 1, stems.size()));
    FactTable.Row facts = stem.facts();
    List<String> flags = facts.list("flags");
    boolean young = flags.contains("short");
    int age = Mix.pick(own, 2, 1 + Mix.pick(own, 3, young ? 60 : OLDEST_DAYS)) + 1;
    LocalDate day = seed.calendar().day(age);
    String name =
        stem.name()
            .fill(
                new NamePattern.Values(
                    day,
                    number,
                    0,
                    facts.text("arch"),
                    facts.text("arch"),
                    seed.region(),
                    own,
                    own,
                    Long.toString(own >>> 24, 36)));
    RegionKeys keys = new RegionKeys(seed);
    String creation = Calendar.time(day, Mix.pick(own, 4, 86_400));
    String source = "i-0%016x".formatted(Mix.scatter(own));
    SandboxImageBuilder image =
        new SandboxImageBuilder(seed.imageIds().id(ODD | number))
            .name(name)
            .ownerId(Accounts.OWN)
            .imageLocation(Accounts.OWN + "/" + name)
            .creationDate(creation)
            .architecture(facts.text("arch"))
            .platform(facts.text("details").startsWith("Windows") ? "windows" : null)
            .platformDetails(facts.text("details"))
            .usageOperation(facts.text("usage"))
            .bootMode(facts.text("boot"))
            .enaSupport(true)
            .sriovNetSupport(facts.text("boot").equals("legacy-bios") ? "simple" : null)
            .imdsSupport(young ? "v2.0" : null)
            .tpmSupport(flags.contains("tpm") ? "v2.0" : null)
            .rootDeviceName(stem.disks().root())
            .blockDevices(
                stem.disks()
                    .devices(
                        device -> seed.snapshotIds().id(ODD | number | ((long) device << 40)),
                        keys.goldenArn(),
                        keys.defaultArn()))
            .tags(tags(flags, facts.text("stem"), source, own))
            .launchPermissions(
                flags.contains("public")
                    ? SandboxLaunchPermissions.PUBLIC
                    : SandboxLaunchPermissions.NONE);
    if (Mix.pick(own, 5, 3) != 0) {
      image.sourceInstanceId(source);
    }
    if (flags.contains("backup")) {
      image.description("This image is created by the AWS Backup service.");
    } else if (Mix.pick(own, 6, 12) == 0) {
      image.description(hostile.get(Mix.pick(own, 7, hostile.size())));
    }
    if (flags.contains("public")) {
      image.deprecationTime(Calendar.time(day.plusYears(2), 0));
    } else if (young) {
      image.deprecationTime(Calendar.time(day.plusDays(30), 0));
    }
    if (age > 400 && Mix.pick(own, 8, 10) == 0) {
      image.state("disabled").launchPermissions(SandboxLaunchPermissions.NONE);
    }
    if (Mix.pick(own, 9, 4) == 0) {
      image.lastLaunchedTime(seed.calendar().time(1 + age / 2, 36_000));
    }
    return image.build();
  }

  private static Map<String, String> tags(
      List<String> flags, String stem, String source, long own) {
    Map<String, String> tags = new LinkedHashMap<>();
    if (flags.contains("backup")) {
      tags.put("aws:backup:source-resource", source + ":" + Long.toString(own >>> 40, 36));
    }
    if (flags.contains("tags")) {
      tags.put("Env", flags.contains("short") ? "preview" : "production");
      tags.put("Name", stem.substring(0, stem.indexOf('{') - 1));
      tags.put("Team", List.of("data", "web", "payments", "finance").get(Mix.pick(own, 20, 4)));
    }
    if (Mix.pick(own, 21, 30) == 0) {
      tags.put("Owner", "@SUM(1+1)*cmd|' /C calc'!A0");
      tags.put("\u202eOwner", "<b>\uD83D\uDE80 \u2066launch\u2069</b>");
    }
    return Collections.unmodifiableMap(tags);
  }

  /** From the days before EBS: a short id, a kernel and a RAM disk of its own. */
  private static SandboxImage veteran(RegionSeed seed) {
    return new SandboxImageBuilder("ami-1a2b3c4d")
        .name("legacy-importer-2013")
        .description("nobody dares to touch it")
        .ownerId(Accounts.OWN)
        .imageLocation("legacy-bundles/importer/image.manifest.xml")
        .creationDate("2013-03-08T11:20:05.000Z")
        .lastLaunchedTime(seed.calendar().time(900, 4_000))
        .architecture("i386")
        .platformDetails("Linux/UNIX")
        .usageOperation("RunInstances")
        .virtualizationType("paravirtual")
        .kernelId("aki-1c669375")
        .ramdiskId("ari-a51cf9cc")
        .rootDeviceName("/dev/sda1")
        .rootDeviceType("instance-store")
        .tags(Map.of("Name", "importer"))
        .build();
  }
}
