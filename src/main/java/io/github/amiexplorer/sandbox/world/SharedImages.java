package io.github.amiexplorer.sandbox.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes the images that other accounts share with the own one. */
final class SharedImages {
  private static final long SHARED = 1L << 55;
  private static final int OLDEST_DAYS = 700;
  private static final String PLATFORM_TEAM = "901234567890";

  private final List<CommunityImages.Stem> stems;

  SharedImages(List<CommunityImages.Stem> stems) {
    this.stems = stems;
  }

  /** Adds that many images to a region's stock. */
  void addTo(OwnStock stock, RegionSeed seed, int count) {
    for (int i = 0; i < count; i++) {
      boolean story = i == 0 && seed.region().equals("sa-east-1");
      stock.add(story ? edgeCache(seed) : image(seed, i), 100, "", List.of());
    }
  }

  private SandboxImage image(RegionSeed seed, int number) {
    long own = Mix.of(seed.number() + SHARED, number);
    CommunityImages.Stem stem = stems.get(Mix.pick(own, 1, stems.size()));
    FactTable.Row facts = stem.facts();
    int age = 1 + Mix.pick(own, 2, 1 + Mix.pick(own, 3, OLDEST_DAYS));
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
                    Long.toString(own >>> 30, 36)));
    String alias = facts.text("alias");
    int fate = Mix.pick(own, 4, 5);
    return new SandboxImageBuilder(seed.imageIds().id(SHARED | number))
        .name(name)
        .ownerId(facts.text("owner"))
        .ownerAlias(alias.isEmpty() ? null : alias)
        .imageLocation(facts.text("owner") + "/" + name)
        .creationDate(Calendar.time(day, Mix.pick(own, 5, 86_400)))
        .deprecationTime(fate == 0 ? Calendar.time(day.plusDays(180), 0) : null)
        .architecture(facts.text("arch"))
        .platform(facts.text("details").equals("Windows") ? "windows" : null)
        .platformDetails(facts.text("details"))
        .usageOperation(facts.text("usage"))
        .bootMode(facts.text("boot"))
        .enaSupport(true)
        .imdsSupport(fate > 1 ? "v2.0" : null)
        .rootDeviceName(stem.disks().root())
        .blockDevices(
            stem.disks()
                .devices(
                    device -> seed.snapshotIds().id(SHARED | number | ((long) device << 40)),
                    null,
                    null))
        .tags(fate == 2 ? Map.of("ec2:SharedTag/Version", "r" + number) : Map.of())
        .launchPermissions(permissions(facts.text("to")))
        .build();
  }

  private static SandboxLaunchPermissions permissions(String to) {
    return switch (to) {
      case "organization" ->
          new SandboxLaunchPermissions(
              false, List.of(), List.of(Accounts.organizationArn()), List.of());
      case "unit" ->
          new SandboxLaunchPermissions(
              false, List.of(), List.of(), List.of(Accounts.unitArn(Accounts.OWN_UNIT)));
      default -> SandboxLaunchPermissions.accounts(Accounts.OWN);
    };
  }

  /** The platform team's image of the story: the name that the own account uses as well. */
  private static SandboxImage edgeCache(RegionSeed seed) {
    DiskPlan disks = new DiskPlan("/dev/xvda:8:gp3 /dev/sdf:8:gp3");
    return new SandboxImageBuilder("ami-0482bd9fe7c615a3d")
        .name("edge-cache-0.31.4")
        .description("edge cache, built by the platform team")
        .ownerId(PLATFORM_TEAM)
        .imageLocation(PLATFORM_TEAM + "/edge-cache-0.31.4")
        .creationDate(seed.calendar().time(16, 40_000))
        .architecture("arm64")
        .platformDetails("Linux/UNIX")
        .usageOperation("RunInstances")
        .bootMode("uefi")
        .enaSupport(true)
        .imdsSupport("v2.0")
        .rootDeviceName(disks.root())
        .blockDevices(
            disks.devices(
                device -> seed.snapshotIds().id(SHARED | 0xEDCE | ((long) device << 40)),
                null,
                null))
        .tags(Map.of("ec2:SharedTag/Version", "0.31.4"))
        .launchPermissions(SandboxLaunchPermissions.accounts(Accounts.OWN))
        .build();
  }
}
