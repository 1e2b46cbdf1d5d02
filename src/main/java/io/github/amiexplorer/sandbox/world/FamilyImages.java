package io.github.amiexplorer.sandbox.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the images of the own account's families, version by version and region by region. */
final class FamilyImages {
  private static final int MORNING = 9 * 3_600 + 14 * 60;
  private static final String KEY_FAILURE = "Given key ID is not accessible";

  private final List<OwnFamily> families;
  private final Story story;
  private final FamilyIds ids;
  private final Calendar calendar;

  FamilyImages(List<OwnFamily> families, Story story, FamilyIds ids, Calendar calendar) {
    this.families = families;
    this.story = story;
    this.ids = ids;
    this.calendar = calendar;
  }

  /**
   * Adds all of a region's family images.
   *
   * @param parameters the region's public SSM parameters, which name base images
   */
  void addTo(OwnStock stock, RegionSeed seed, Map<String, String> parameters) {
    for (OwnFamily family : families) {
      OwnFamily.Place place = family.place(seed.region());
      for (int i = place == null ? family.versions() : place.newest(); i < family.versions(); i++) {
        if (place != null && isThere(family, place, i, seed)) {
          add(stock, family, place, i, seed, parameters);
        }
      }
    }
  }

  private boolean isThere(OwnFamily family, OwnFamily.Place place, int version, RegionSeed seed) {
    return version == place.newest()
        || Mix.pick(Mix.of(seed.number(), family.number()), version, 100) < place.share()
        || story.of(seed.region(), family.name(), version) != null;
  }

  private void add(
      OwnStock stock,
      OwnFamily family,
      OwnFamily.Place place,
      int version,
      RegionSeed seed,
      Map<String, String> parameters) {
    FactTable.Row special = story.of(seed.region(), family.name(), version);
    SandboxImageBuilder image = image(family, place, version, seed, parameters);
    RegionKeys keys = new RegionKeys(seed);
    DiskPlan disks =
        special == null || special.text("disks").isEmpty()
            ? family.disks()
            : new DiskPlan(special.text("disks"));
    List<String> snapshots = special == null ? List.of() : special.list("snapshots");
    long number = FamilyIds.number(family, version);
    image.blockDevices(
        disks.devices(
            device ->
                device < snapshots.size()
                    ? snapshots.get(device)
                    : seed.snapshotIds().id(number | ((long) device << 40)),
            keys.goldenArn(),
            keys.defaultArn()));
    int percent = 100;
    String failure = "";
    if (special == null) {
      usual(image, family, version, seed);
    } else {
      special(image, family, version, special);
      percent =
          switch (special.text("state")) {
            case "pending" -> 62;
            case "failed" -> 18;
            default -> 100;
          };
      failure = special.text("state").equals("failed") ? KEY_FAILURE : "";
    }
    stock.add(image.build(), percent, failure, special == null ? List.of() : Story.stored(special));
  }

  private SandboxImageBuilder image(
      OwnFamily family,
      OwnFamily.Place place,
      int version,
      RegionSeed seed,
      Map<String, String> parameters) {
    FactTable.Row facts = family.facts();
    String name = family.imageName(version, calendar);
    long own = Mix.of(seed.number(), FamilyIds.number(family, version));
    int later = place.home() ? 0 : 1_800 + Mix.pick(own, 1, 7_200);
    SandboxImageBuilder image =
        new SandboxImageBuilder(ids.id(family, version, seed))
            .name(name)
            .ownerId(Accounts.OWN)
            .imageLocation(Accounts.OWN + "/" + name)
            .creationDate(
                calendar.time(
                    family.age(version),
                    MORNING + (family.number() * 1_187 + version * 3_733) % 30_000 + later))
            .architecture(facts.text("arch"))
            .platform(facts.text("details").startsWith("Windows") ? "windows" : null)
            .platformDetails(facts.text("details"))
            .usageOperation(facts.text("usage"))
            .bootMode(facts.text("boot"))
            .enaSupport(true)
            .imdsSupport(version < 20 ? "v2.0" : null)
            .tpmSupport(facts.text("boot").startsWith("uefi") && version < 12 ? "v2.0" : null)
            .rootDeviceName(family.disks().root())
            .imageAllowed(seed.region().equals("eu-west-1") ? Boolean.TRUE : null)
            .tags(tags(family, version, own));
    if (place.home()) {
      image.description(family.name() + " on " + facts.text("os"));
      image.sourceInstanceId("i-0%016x".formatted(own));
      String parent = parent(family, version, seed, parameters);
      image.sourceImageId(parent).sourceImageRegion(parent == null ? null : seed.region());
    } else {
      String home = family.home();
      String source = ids.homeId(family, version);
      image.description("[Copied " + source + " from " + home + "] " + family.name());
      image.sourceImageId(source).sourceImageRegion(home);
    }
    if (family.name().equals("ml-inference-gpu")) {
      image.instanceTypeRule(
          new SandboxInstanceTypeRule(List.of("g5.*", "g6.*", "p5.48xlarge"), List.of()));
    } else if (family.name().equals("golden-web") && version < 4) {
      image.instanceTypeRule(new SandboxInstanceTypeRule(List.of(), List.of("t4g.nano", "a1.*")));
    }
    if (version < 6 && Mix.pick(own, 2, 4) != 0) {
      image.scanResults(Findings.of(own, calendar));
    }
    if (Mix.pick(own, 3, 2) == 0) {
      image.lastLaunchedTime(calendar.time(1 + family.age(version) * 2 / 3, MORNING));
    }
    return image;
  }

  private void usual(SandboxImageBuilder image, OwnFamily family, int version, RegionSeed seed) {
    int age = family.age(version);
    image.launchPermissions(permissions(family));
    if (version > 0) {
      image.deprecationTime(calendar.time(age - 45, MORNING / 60 * 60));
    }
    if (version > 4 && Mix.pick(Mix.of(seed.number(), family.number()), 500 + version, 4) == 0) {
      image.state("disabled").launchPermissions(SandboxLaunchPermissions.NONE);
    }
  }

  private void special(
      SandboxImageBuilder image, OwnFamily family, int version, FactTable.Row special) {
    String state = special.text("state");
    image.state(state).launchPermissions(Story.permissions(special));
    String deprecates = special.text("deprecates");
    if (!deprecates.equals("none")) {
      image.deprecationTime(calendar.time(Integer.parseInt(deprecates), MORNING / 60 * 60));
    }
    List<String> more = special.list("more");
    image.deregistrationProtection(more.contains("protect") ? "enabled-with-cooldown" : null);
    if (more.contains("launched")) {
      image.lastLaunchedTime(calendar.time(1, 17 * 3_600 + 240));
    }
    if (more.contains("watermark")) {
      image.watermarks(
          List.of(
              new SandboxWatermark(
                  Accounts.OWN + ":cis-level-1-passed",
                  family.home(),
                  ids.homeId(family, version),
                  calendar.time(family.age(version), MORNING),
                  calendar.time(family.age(version), MORNING + 2_700))));
    }
    if (state.equals("failed")) {
      image.stateReason(new SandboxStateReason("Client.InternalError", KEY_FAILURE));
      image.lastLaunchedTime(null);
    } else if (state.equals("pending")) {
      image.lastLaunchedTime(null);
    }
  }

  private Map<String, String> tags(OwnFamily family, int version, long own) {
    Map<String, String> tags = new LinkedHashMap<>();
    FactTable.Row facts = family.facts();
    String text = family.version(Math.min(version, family.versions() - 1), calendar);
    tags.put("BaseImage", facts.text("os"));
    tags.put("Commit", "%07x".formatted(own & 0xFFFFFFF));
    tags.put("CostCenter", "cc-" + (4100 + Mix.pick(Mix.of(facts.text("team")), 1, 40) * 10));
    tags.put("Env", version % 5 == 4 ? "staging" : "production");
    tags.put("ManagedBy", "packer");
    tags.put("Name", family.name());
    tags.put("Service", facts.text("service"));
    tags.put("Team", facts.text("team"));
    tags.put("Version", text);
    if (facts.text("service").equals("web")) {
      tags.put("ec2:SharedTag/Support", "platform@example.com");
      tags.put("ec2:SharedTag/Version", text);
    }
    return Collections.unmodifiableMap(tags);
  }

  private static SandboxLaunchPermissions permissions(OwnFamily family) {
    List<String> organization = List.of(Accounts.organizationArn());
    List<String> unit = List.of(Accounts.unitArn(Accounts.PRODUCTION));
    return switch (family.facts().text("sharing")) {
      case "partners" ->
          SandboxLaunchPermissions.accounts("210987654321", "345678901234", "456789012345");
      case "account" -> SandboxLaunchPermissions.accounts("210987654321");
      case "organization" ->
          new SandboxLaunchPermissions(false, List.of(), organization, List.of());
      case "unit" -> new SandboxLaunchPermissions(false, List.of(), List.of(), unit);
      default -> SandboxLaunchPermissions.NONE;
    };
  }

  /** What this one's instance was launched from: an own or public image; older ones are gone. */
  private @Nullable String parent(
      OwnFamily family, int version, RegionSeed seed, Map<String, String> parameters) {
    String parent = family.facts().text("parent");
    if (version > 1) {
      return FamilyIds.goneId(family, version, seed);
    }
    return parent.startsWith("/") ? parameters.get(parent) : ids.id(seed.region(), parent, 0);
  }
}
