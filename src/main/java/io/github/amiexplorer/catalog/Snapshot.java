package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All lists of a catalogue at one moment. Immutable; a write makes the next one, in which only the
 * Region that was written differs.
 */
record Snapshot(
    long version, Map<Region, Map<String, RegionList>> lists, Map<Region, RegionParts> parts) {
  static final Snapshot EMPTY = new Snapshot(0, Map.of(), Map.of());

  /**
   * What is seen of a Region.
   *
   * @param lists by scope
   * @param union each image once, whatever lists it is in
   */
  record RegionParts(Map<String, List<Part>> lists, List<Part> union) {}

  Snapshot with(Region region, String scope, UnaryOperator<RegionList> change) {
    Map<Region, Map<String, RegionList>> regions = new TreeMap<>(lists);
    Map<String, RegionList> here = new LinkedHashMap<>(regions.getOrDefault(region, Map.of()));
    here.put(scope, change.apply(here.getOrDefault(scope, RegionList.EMPTY)));
    regions.put(region, here);
    Map<Region, RegionParts> seen = new TreeMap<>(parts);
    seen.put(region, seen(here));
    return new Snapshot(version + 1, regions, seen);
  }

  private static RegionParts seen(Map<String, RegionList> lists) {
    Map<String, List<Part>> byScope = new LinkedHashMap<>();
    List<Part> union = new ArrayList<>();
    lists.forEach(
        (scope, list) -> {
          List<Part> visible = list.visible();
          byScope.put(scope, visible);
          int before = union.size();
          for (Part each : visible) {
            Part fresh = each;
            for (Part known : union.subList(0, before)) {
              fresh = fresh.without(known);
            }
            union.add(fresh);
          }
        });
    return new RegionParts(byScope, List.copyOf(union));
  }

  /** The lists in {@code region} by scope. */
  Map<String, RegionList> lists(Region region) {
    return lists.getOrDefault(region, Map.of());
  }

  /** The parts of the list of {@code scope} in {@code region}. */
  List<Part> list(Region region, String scope) {
    RegionParts here = parts.get(region);
    return here == null ? List.of() : here.lists().getOrDefault(scope, List.of());
  }

  /** The parts that hold the images of {@code scope}; {@link #filter} says which of their rows. */
  List<Part> parts(Region region, Scope scope) {
    RegionParts here = parts.get(region);
    if (here == null) {
      return List.of();
    }
    return isOfAllLists(scope) ? here.union() : here.lists().getOrDefault(scope.key(), List.of());
  }

  /** Whether images of a scope may be in the lists of others, and are found there. */
  static boolean isOfAllLists(Scope scope) {
    return !(scope instanceof Scope.OwnedByMe || scope instanceof Scope.SharedWithMe);
  }

  /** Whose images belong to a scope, of their owner alone; {@code null} for all. */
  static @Nullable Predicate<Image> filter(Scope scope) {
    return switch (scope) {
      case Scope.Amazon amazon -> image -> "amazon".equals(image.ownerAlias());
      case Scope.Marketplace marketplace -> image -> "aws-marketplace".equals(image.ownerAlias());
      case Scope.VerifiedPublishers verified ->
          image ->
              !"amazon".equals(image.ownerAlias()) && Publishers.byOwner(image.ownerId()) != null;
      case Scope.Community community ->
          image ->
              image.isPublic()
                  && image.ownerAlias() == null
                  && Publishers.byOwner(image.ownerId()) == null;
      case Scope.Account account -> image -> account.accountId().equals(image.ownerId());
      default -> null;
    };
  }
}
