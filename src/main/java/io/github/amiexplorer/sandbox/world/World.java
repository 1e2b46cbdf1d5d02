package io.github.amiexplorer.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that exists in the sandbox. A region is made when it is first asked for and kept from
 * then on; it holds only the own account's things, so that all regions together stay small. Safe on
 * any thread.
 */
public final class World {
  private final SandboxAccount account;
  private final SandboxOrganization organization;
  private final List<SandboxAccount> knownAccounts;
  private final List<SandboxRegion> regions;
  private final List<SandboxInstanceProfile> instanceProfiles;
  private final String now;
  private final Function<SandboxRegion, RegionWorld> maker;
  private final Map<String, RegionWorld> made = new ConcurrentHashMap<>();

  World(
      SandboxAccount account,
      SandboxOrganization organization,
      List<SandboxAccount> knownAccounts,
      List<SandboxRegion> regions,
      List<SandboxInstanceProfile> instanceProfiles,
      String now,
      Function<SandboxRegion, RegionWorld> maker) {
    this.account = account;
    this.organization = organization;
    this.knownAccounts = knownAccounts;
    this.regions = regions;
    this.instanceProfiles = instanceProfiles;
    this.now = now;
    this.maker = maker;
  }

  /** The own account: who calls. */
  public SandboxAccount account() {
    return account;
  }

  /** The organization that the own account belongs to. */
  public SandboxOrganization organization() {
    return organization;
  }

  /** Accounts outside of the organization that the story knows by name. */
  public List<SandboxAccount> knownAccounts() {
    return knownAccounts;
  }

  /** All regions in EC2's order. */
  public List<SandboxRegion> regions() {
    return regions;
  }

  /** What exists in that region, or {@code null} where there is no such region. */
  public @Nullable RegionWorld region(String name) {
    for (SandboxRegion region : regions) {
      if (region.name().equals(name)) {
        return made.computeIfAbsent(name, key -> maker.apply(region));
      }
    }
    return null;
  }

  /** The account's IAM instance profiles. */
  public List<SandboxInstanceProfile> instanceProfiles() {
    return instanceProfiles;
  }

  /** The world's present: ISO 8601 in UTC. What was to happen before has happened. */
  public String now() {
    return now;
  }
}
