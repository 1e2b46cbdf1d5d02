package io.github.amiexplorer.sandbox.world;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that exists in the sandbox. A region is made when it is first asked for and kept from
 * then on; it holds only the own account's things, so that all regions together stay small. Safe on
 * any thread.
 */
public final class World {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final SandboxAccount account;
  private final SandboxOrganization organization;
  private final List<SandboxAccount> knownAccounts;
  private final List<SandboxRegion> regions;
  private final List<SandboxInstanceProfile> instanceProfiles;
  private final InstantSource clock;
  private final Agenda agenda;
  private final Function<SandboxRegion, RegionWorld> maker;
  private final Map<String, RegionWorld> made = new ConcurrentHashMap<>();

  World(
      SandboxAccount account,
      SandboxOrganization organization,
      List<SandboxAccount> knownAccounts,
      List<SandboxRegion> regions,
      List<SandboxInstanceProfile> instanceProfiles,
      InstantSource clock,
      Agenda agenda,
      Function<SandboxRegion, RegionWorld> maker) {
    this.account = account;
    this.organization = organization;
    this.knownAccounts = knownAccounts;
    this.regions = regions;
    this.instanceProfiles = instanceProfiles;
    this.clock = clock;
    this.agenda = agenda;
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

  /** The world's present: ISO 8601 in UTC with milliseconds, as EC2 writes it. */
  public String now() {
    return text(clock.instant());
  }

  /** That instant as EC2 writes it: ISO 8601 in UTC with milliseconds. */
  public static String text(Instant instant) {
    return FORM.format(instant);
  }

  /** The world's present. */
  public Instant instant() {
    return clock.instant();
  }

  /** What will happen later. */
  public Agenda agenda() {
    return agenda;
  }

  /** A new id such as {@code ami-1} and 16 hexadecimal digits; those made at first begin with 0. */
  public String newId(String prefix) {
    return prefix + "1" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
