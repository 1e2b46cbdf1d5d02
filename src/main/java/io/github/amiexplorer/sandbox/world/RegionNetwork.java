package io.github.amiexplorer.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The zones, networks, security groups and key pairs of the own account in one region. */
final class RegionNetwork {
  private final RegionSeed seed;
  private final SandboxRegion region;
  private final boolean busy;

  /**
   * Prepares one region.
   *
   * @param busy whether the account works there: more than the default network
   */
  RegionNetwork(RegionSeed seed, SandboxRegion region, boolean busy) {
    this.seed = seed;
    this.region = region;
    this.busy = busy;
  }

  List<SandboxZone> zones() {
    List<SandboxZone> zones = new ArrayList<>();
    for (int i = 0; i < region.zoneCount(); i++) {
      zones.add(
          new SandboxZone(
              region.name() + (char) ('a' + i),
              region.zonePrefix() + "-az" + (i + 1),
              "available"));
    }
    return zones;
  }

  List<SandboxVpc> vpcs() {
    List<SandboxVpc> vpcs = new ArrayList<>();
    vpcs.add(new SandboxVpc(vpc("default"), "172.31.0.0/16", true, id("dopt", "d"), Map.of()));
    if (busy) {
      vpcs.add(
          new SandboxVpc(
              vpc("production"),
              "10.20.0.0/16",
              false,
              id("dopt", "d"),
              Map.of("Name", "production")));
    }
    return vpcs;
  }

  List<SandboxSubnet> subnets() {
    List<SandboxSubnet> subnets = new ArrayList<>();
    for (SandboxVpc vpc : vpcs()) {
      List<SandboxZone> zones = zones();
      for (int i = 0; i < zones.size(); i++) {
        SandboxZone zone = zones.get(i);
        subnets.add(
            new SandboxSubnet(
                id("subnet", vpc.id() + zone.name()),
                vpc.id(),
                zone.name(),
                zone.id(),
                vpc.isDefault() ? "172.31." + 16 * i + ".0/20" : "10.20." + 16 * i + ".0/20",
                4091 - Mix.pick(Mix.of(vpc.id()), i, vpc.isDefault() ? 10 : 900),
                vpc.isDefault(),
                vpc.isDefault(),
                vpc.isDefault() ? Map.of() : Map.of("Name", "production-" + zone.name())));
      }
    }
    return subnets;
  }

  List<SandboxSecurityGroup> securityGroups() {
    List<SandboxSecurityGroup> groups = new ArrayList<>();
    for (SandboxVpc vpc : vpcs()) {
      groups.add(
          new SandboxSecurityGroup(
              id("sg", vpc.id() + "default"),
              "default",
              "default VPC security group",
              vpc.id(),
              List.of(),
              Map.of()));
    }
    if (busy) {
      groups.add(group("web", "HTTPS from everywhere", 443, "0.0.0.0/0"));
      groups.add(group("ssh-from-office", "SSH from the office", 22, "203.0.113.0/24"));
      groups.add(group("remote-desktop", "RDP from the office", 3389, "203.0.113.0/24"));
    }
    return groups;
  }

  List<SandboxKeyPair> keyPairs() {
    if (!busy) {
      return List.of();
    }
    return List.of(keyPair("ops-2026", "ed25519"), keyPair("windows-admin", "rsa"));
  }

  /** The group that instances of the story are in. */
  String webGroupId() {
    return id("sg", vpc("production") + "web");
  }

  /** The subnet of the story's network in the zone of that number. */
  SandboxSubnet productionSubnet(int zone) {
    List<SandboxSubnet> subnets = subnets();
    return subnets.get(subnets.size() - 1 - zone % region.zoneCount());
  }

  private SandboxSecurityGroup group(String name, String description, int port, String cidr) {
    return new SandboxSecurityGroup(
        id("sg", vpc("production") + name),
        name,
        description,
        vpc("production"),
        List.of(new SandboxSecurityGroup.Rule("tcp", port, port, cidr, description)),
        Map.of("Team", "platform"));
  }

  private SandboxKeyPair keyPair(String name, String type) {
    StringBuilder print = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      print
          .append(i == 0 ? "" : ":")
          .append("%02x".formatted(Mix.pick(seed.number(), 70 + i, 256)));
    }
    return new SandboxKeyPair(
        id("key", name), name, type, print.toString(), "2026-01-12T08:00:00.000Z", Map.of());
  }

  private String vpc(String word) {
    return id("vpc", word);
  }

  private String id(String kind, String word) {
    return kind + "-0%016x".formatted(Mix.of(seed.number(), Mix.of(kind + word)));
  }
}
