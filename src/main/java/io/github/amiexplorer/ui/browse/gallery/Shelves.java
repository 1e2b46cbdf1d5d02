package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publisher;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.ui.browse.action.FamilyPattern;
import io.github.amiexplorer.ui.browse.image.ImageTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts images, newest first, onto the shelves of the gallery. Pure; for any thread. */
final class Shelves {
  private static final int MOST_OWN = 4;
  private static final int MOST_CARDS = 4;
  private static final List<OperatingSystem> ORDER =
      List.of(
          OperatingSystem.AMAZON_LINUX,
          OperatingSystem.UBUNTU,
          OperatingSystem.WINDOWS,
          OperatingSystem.DEBIAN,
          OperatingSystem.RHEL,
          OperatingSystem.SUSE,
          OperatingSystem.ROCKY,
          OperatingSystem.ALMALINUX,
          OperatingSystem.FEDORA,
          OperatingSystem.FREEBSD,
          OperatingSystem.BOTTLEROCKET,
          OperatingSystem.MACOS);

  private final Role role;
  private final boolean verifiedOnly;
  private final boolean freeTier;
  private final Instant now;

  Shelves(Role role, boolean verifiedOnly, boolean freeTier, Instant now) {
    this.role = role;
    this.verifiedOnly = verifiedOnly;
    this.freeTier = freeTier;
    this.now = now;
  }

  /** The newest of each family of one's own images; {@code null} where there is none. */
  @Nullable Section own(ImageRows rows) {
    Map<String, Image> newest = new LinkedHashMap<>();
    Map<String, Set<Region>> regions = new LinkedHashMap<>();
    Map<String, Integer> versions = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Image image = rows.get(i);
      if (startable(image) && wanted(image)) {
        String family = FamilyPattern.stem(image);
        newest.putIfAbsent(family, image);
        versions.merge(family, 1, Integer::sum);
        regions.computeIfAbsent(family, name -> new HashSet<>()).add(image.region());
      }
    }
    if (newest.isEmpty()) {
      return null;
    }
    // A family that a team keeps up has many images; throw-away builds have one.
    List<Card> cards =
        newest.keySet().stream()
            .sorted(
                Comparator.comparing((String family) -> versions.getOrDefault(family, 0))
                    .reversed())
            .limit(MOST_OWN)
            .map(family -> ownCard(family, newest, regions))
            .toList();
    return new Section(OperatingSystem.UNKNOWN, true, "", "", rows.size(), "is:mine", cards);
  }

  private static Card ownCard(
      String family, Map<String, Image> newest, Map<String, Set<Region>> regions) {
    Image image = Objects.requireNonNull(newest.get(family));
    return new Card(
        ImageTexts.shortName(image),
        OperatingSystem.of(image),
        Purpose.of(lower(image)),
        true,
        regions.getOrDefault(family, Set.of()).size(),
        Map.of(architecture(image), image));
  }

  /** One section a system. */
  List<Section> systems(ImageRows rows, @Nullable String account) {
    Map<OperatingSystem, Map<String, Map<String, Image>>> found =
        new EnumMap<>(OperatingSystem.class);
    Map<OperatingSystem, Integer> counts = new EnumMap<>(OperatingSystem.class);
    for (int i = 0; i < rows.size(); i++) {
      Image image = rows.get(i);
      OperatingSystem system = OperatingSystem.of(image);
      counts.merge(system, 1, Integer::sum);
      boolean own = account != null && account.equals(image.ownerId());
      if (own || !image.isPublic() || !startable(image) || !wanted(image)) {
        continue;
      }
      if (verifiedOnly && !Publishers.isVerified(image)) {
        continue;
      }
      String name = PlainName.of(image, system);
      if (name != null) {
        found
            .computeIfAbsent(system, each -> new LinkedHashMap<>())
            .computeIfAbsent(name, each -> new TreeMap<>(Comparator.reverseOrder()))
            .putIfAbsent(architecture(image), image);
      }
    }
    List<Section> sections = new ArrayList<>();
    for (OperatingSystem system : ORDER) {
      Map<String, Map<String, Image>> names = found.get(system);
      if (names != null) {
        sections.add(section(system, names, counts.getOrDefault(system, 0)));
      }
    }
    return sections;
  }

  private Section section(
      OperatingSystem system, Map<String, Map<String, Image>> names, int count) {
    List<Card> cards = new ArrayList<>();
    names.forEach(
        (name, newest) ->
            cards.add(
                new Card(
                    name,
                    system,
                    Purpose.of(lower(newest.values().iterator().next())),
                    false,
                    0,
                    newest)));
    cards.sort(
        Comparator.comparing(Card::purpose).thenComparing(Card::name, Comparator.reverseOrder()));
    List<Card> shown = cards.subList(0, Math.min(MOST_CARDS, cards.size()));
    Publisher publisher = Publishers.byOwner(shown.getFirst().first().ownerId());
    return new Section(
        system,
        false,
        publisher == null ? "" : publisher.name(),
        publisher == null ? "" : publisher.ownerId(),
        count,
        "os:" + system.key(),
        List.copyOf(shown));
  }

  private boolean startable(Image image) {
    return "available".equals(image.state()) && !image.isDeprecatedAt(now);
  }

  private boolean wanted(Image image) {
    return role.takes(Purpose.of(lower(image)))
        && (!freeTier || Boolean.TRUE.equals(image.freeTierEligible()));
  }

  private static String architecture(Image image) {
    return image.architecture() == null ? "" : image.architecture();
  }

  private static String lower(Image image) {
    return image.nameOrId().toLowerCase(java.util.Locale.ROOT);
  }
}
