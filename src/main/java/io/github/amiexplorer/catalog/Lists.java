package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All lists of a catalogue at one moment. Immutable; a write makes the next one. */
final class Lists {
  static final Lists EMPTY = new Lists(0, Map.of(), Map.of());

  private final long version;
  private final Map<Region, Map<String, RegionList>> byRegion;

  /** Each image of a Region once, whatever lists it is in. */
  private final Map<Region, Map<String, Entry>> unions;

  private Lists(
      long version,
      Map<Region, Map<String, RegionList>> byRegion,
      Map<Region, Map<String, Entry>> unions) {
    this.version = version;
    this.byRegion = byRegion;
    this.unions = unions;
  }

  Lists with(Region region, String scope, UnaryOperator<RegionList> change) {
    Map<Region, Map<String, RegionList>> regions = new TreeMap<>(byRegion);
    Map<String, RegionList> lists = new LinkedHashMap<>(regions.getOrDefault(region, Map.of()));
    lists.put(scope, change.apply(lists.getOrDefault(scope, RegionList.EMPTY)));
    regions.put(region, lists);
    Map<Region, Map<String, Entry>> joined = new TreeMap<>(unions);
    joined.put(region, union(lists));
    return new Lists(version + 1, regions, joined);
  }

  long version() {
    return version;
  }

  List<Region> regions() {
    return List.copyOf(byRegion.keySet());
  }

  Map<String, Entry> union(Region region) {
    return unions.getOrDefault(region, Map.of());
  }

  List<Entry> list(Region region, String scope) {
    return byRegion.getOrDefault(region, Map.of()).getOrDefault(scope, RegionList.EMPTY).visible();
  }

  /** The entries of {@code scope} in {@code region}, each image once. */
  Iterable<Entry> entries(Region region, Scope scope) {
    return switch (scope) {
      case Scope.All all -> union(region).values();
      case Scope.OwnedByMe owned -> list(region, owned.key());
      case Scope.SharedWithMe shared -> list(region, shared.key());
      default -> {
        List<Entry> chosen = new ArrayList<>();
        for (Entry each : union(region).values()) {
          if (belongs(each.image(), scope)) {
            chosen.add(each);
          }
        }
        yield chosen;
      }
    };
  }

  private static boolean belongs(Image image, Scope scope) {
    String alias = image.ownerAlias();
    return switch (scope) {
      case Scope.Amazon amazon -> "amazon".equals(alias);
      case Scope.Marketplace marketplace -> "aws-marketplace".equals(alias);
      case Scope.VerifiedPublishers verified ->
          !"amazon".equals(alias) && Publishers.byOwner(image.ownerId()) != null;
      case Scope.Community community ->
          image.isPublic() && alias == null && Publishers.byOwner(image.ownerId()) == null;
      case Scope.Account account -> account.accountId().equals(image.ownerId());
      default -> true;
    };
  }

  private static Map<String, Entry> union(Map<String, RegionList> lists) {
    List<List<Entry>> parts = lists.values().stream().map(RegionList::visible).toList();
    Map<String, Entry> all = HashMap.newHashMap(parts.stream().mapToInt(List::size).sum());
    for (List<Entry> part : parts) {
      for (Entry each : part) {
        all.putIfAbsent(each.image().id(), each);
      }
    }
    return all;
  }
}
