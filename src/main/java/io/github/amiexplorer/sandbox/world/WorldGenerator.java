package io.github.amiexplorer.sandbox.world;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a {@link World} from a seed. The same seed, size and day give the same world to the last
 * digit, in whatever order its regions are asked for.
 */
public final class WorldGenerator {
  /** Public images a region has on average unless told otherwise. */
  public static final int DEFAULT_IMAGES_PER_REGION = 4_000;

  private static final String SETTLED = "block-new-sharing";
  private static final String OPEN = "unblocked";
  private static final List<String> OPEN_REGIONS = List.of("us-east-1", "us-west-2", "me-south-1");

  private final long seed;
  private final int imagesPerRegion;
  private final Calendar calendar;
  private final List<RegionFacts> regions = RegionFacts.load();
  private final PublisherCatalogue catalogue = new PublisherCatalogue(PublisherSeries.load());
  private final List<CommunityImages.Stem> community = CommunityImages.Stem.load("community.tsv");
  private final List<FactTable.Row> hostile = FactTable.read("hostile.tsv");
  private final List<FactTable.Row> aliases = FactTable.read("parameters.tsv");
  private final FamilyImages families;
  private final OddImages odd = new OddImages(CommunityImages.Stem.load("odds.tsv"), hostile);
  private final SharedImages shared = new SharedImages(CommunityImages.Stem.load("shared.tsv"));
  private final OwnUsage usage;

  /**
   * Prepares a generator.
   *
   * @param seed any number; every value is a world of its own
   * @param imagesPerRegion public images a region has on average, from 0 on; large regions have
   *     about four times as many, small ones less than half
   * @param today the day, in UTC, that all dates are relative to
   */
  public WorldGenerator(long seed, int imagesPerRegion, LocalDate today) {
    if (imagesPerRegion < 0) {
      throw new IllegalArgumentException("images per region: " + imagesPerRegion);
    }
    this.seed = seed;
    this.imagesPerRegion = imagesPerRegion;
    this.calendar = new Calendar(today);
    Story story = new Story(FactTable.read("story.tsv"));
    List<OwnFamily> ownFamilies = OwnFamily.load();
    FamilyIds ids = new FamilyIds(ownFamilies, story, seed, calendar);
    this.families = new FamilyImages(ownFamilies, story, ids, calendar);
    this.usage = new OwnUsage(ids);
  }

  /** A new world where it is always noon and nothing takes time. */
  public World generate() {
    InstantSource noon =
        InstantSource.fixed(calendar.today().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    return generate(noon, new Agenda(() -> 0, 1));
  }

  /**
   * A new world. Cheap: regions are made when they are first asked for.
   *
   * @param clock the world's present
   * @param agenda what will happen in it
   */
  public World generate(InstantSource clock, Agenda agenda) {
    SandboxOrganization organization = Accounts.organization();
    SandboxAccount own = organization.member(Accounts.OWN);
    if (own == null) {
      throw new IllegalStateException("the own account is not in the organization");
    }
    Map<String, RegionFacts> facts = new HashMap<>();
    regions.forEach(each -> facts.put(each.region().name(), each));
    return new World(
        own,
        organization,
        Accounts.strangers(),
        regions.stream().map(RegionFacts::region).toList(),
        OwnUsage.profiles(),
        clock,
        agenda,
        region -> region(facts.getOrDefault(region.name(), regions.getFirst())));
  }

  private RegionWorld region(RegionFacts facts) {
    String name = facts.region().name();
    RegionSeed regionSeed = RegionSeed.of(seed, name, calendar);
    int count = publicCount(facts);
    int firstOfCommunity = count - count / 3;
    PublisherImages publishers = new PublisherImages(catalogue, regionSeed);
    Map<String, String> parameters = new TreeMap<>(publishers.parameters(firstOfCommunity));
    OwnStock stock = new OwnStock();
    families.addTo(stock, regionSeed, parameters);
    boolean busy = !stock.images().isEmpty();
    odd.fill(stock, regionSeed, facts.own());
    shared.addTo(stock, regionSeed, facts.shared());
    RegionNetwork network = new RegionNetwork(regionSeed, facts.region(), busy);
    RegionKeys keys = new RegionKeys(regionSeed);
    List<SandboxInstance> instances =
        usage.instances(regionSeed, network, stock.images(), parameters);
    parameters.putAll(usage.parameters(regionSeed));
    for (FactTable.Row alias : aliases) {
      String id = parameters.get(alias.text("of"));
      if (id != null) {
        parameters.put(alias.text("parameter"), id);
      }
    }
    return new RegionWorld(
        facts.region(),
        new RegionStock(
            stock.images(),
            stock.snapshots(),
            instances,
            usage.launchTemplates(regionSeed, network),
            network.keyPairs(),
            network.vpcs(),
            network.subnets(),
            network.securityGroups(),
            network.zones(),
            keys.all(busy),
            parameters,
            settings(name, busy, keys)),
        new RegionPublicImages(
            regionSeed,
            publishers,
            new CommunityImages(community, hostile, regionSeed, firstOfCommunity),
            count,
            firstOfCommunity));
  }

  private int publicCount(RegionFacts facts) {
    long all = regions.stream().mapToInt(RegionFacts::weight).sum();
    return (int) ((long) imagesPerRegion * regions.size() * facts.weight() / all);
  }

  /** Block public access is on in 31 of 34 regions. */
  private static SandboxRegionSettings settings(String region, boolean busy, RegionKeys keys) {
    boolean open = OPEN_REGIONS.contains(region);
    return new SandboxRegionSettings(
        open ? OPEN : SETTLED,
        region.equals("eu-central-1") ? "declarative-policy" : "account",
        open ? OPEN : "block-all-sharing",
        "account",
        busy && !region.equals("sa-east-1"),
        keys.defaultArn());
  }
}
