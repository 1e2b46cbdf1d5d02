package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Every list as a list of objects. Immutable: a change makes the next one. */
record NaiveWorld(Map<Region, Map<String, Listed>> regions) {
  static final NaiveWorld EMPTY = new NaiveWorld(Map.of());

  /**
   * One scope in one Region.
   *
   * @param older the rows of an earlier listing, or {@code null}
   * @param arriving the rows of the running one, or {@code null}
   * @param whole whether {@code older} came to its end
   */
  record Listed(List<Image> older, List<Image> arriving, boolean whole) {
    static final Listed NOTHING = new Listed(null, null, false);

    List<Image> seen() {
      return union(List.of(orNone(arriving), orNone(older)));
    }
  }

  private static List<Image> orNone(List<Image> images) {
    return images == null ? List.of() : images;
  }

  private static List<Image> union(List<List<Image>> lists) {
    Map<String, Image> byId = new LinkedHashMap<>();
    lists.forEach(list -> list.forEach(each -> byId.putIfAbsent(each.id(), each)));
    return List.copyOf(byId.values());
  }

  NaiveWorld begin(Scope scope, Region region) {
    return with(
        scope,
        region,
        list ->
            list.older() == null && list.arriving() != null
                ? new Listed(list.arriving(), null, false)
                : new Listed(list.older(), null, list.whole()));
  }

  NaiveWorld append(Scope scope, Region region, List<Image> page) {
    return with(
        scope,
        region,
        list ->
            new Listed(list.older(), union(List.of(orNone(list.arriving()), page)), list.whole()));
  }

  NaiveWorld complete(Scope scope, Region region) {
    return with(scope, region, list -> new Listed(list.arriving(), null, true));
  }

  NaiveWorld abandon(Scope scope, Region region) {
    return with(
        scope,
        region,
        list -> list.older() == null ? list : new Listed(list.older(), null, list.whole()));
  }

  /** Single images change wherever they are; where they are not, they join the list of a scope. */
  NaiveWorld put(Scope scope, Region region, List<Image> images) {
    NaiveWorld next = this;
    List<Image> homeless = new ArrayList<>(images);
    for (String key : regions.getOrDefault(region, Map.of()).keySet()) {
      Listed list = regions.get(region).get(key);
      List<Image> here =
          images.stream()
              .filter(each -> has(list.older(), each) || has(list.arriving(), each))
              .toList();
      homeless.removeAll(here);
      next = here.isEmpty() ? next : next.with(key, region, each -> changed(each, here));
    }
    return homeless.isEmpty()
        ? next
        : next.with(scope.key(), region, each -> changed(each, homeless));
  }

  NaiveWorld remove(Region region, List<String> ids) {
    NaiveWorld next = this;
    for (String key : regions.getOrDefault(region, Map.of()).keySet()) {
      next =
          next.with(
              key,
              region,
              list ->
                  new Listed(
                      without(list.older(), ids), without(list.arriving(), ids), list.whole()));
    }
    return next;
  }

  private static Listed changed(Listed list, List<Image> images) {
    List<Image> older = list.older() == null ? null : union(List.of(images, list.older()));
    boolean runs = list.arriving() != null || older == null;
    return new Listed(
        older, runs ? union(List.of(images, orNone(list.arriving()))) : null, list.whole());
  }

  private static boolean has(List<Image> images, Image image) {
    return orNone(images).stream().anyMatch(each -> each.id().equals(image.id()));
  }

  private static List<Image> without(List<Image> images, List<String> ids) {
    return images == null
        ? null
        : images.stream().filter(each -> !ids.contains(each.id())).toList();
  }

  /** What a file keeps: lists that came to their end. */
  NaiveWorld saved() {
    Map<Region, Map<String, Listed>> kept = new TreeMap<>();
    regions.forEach(
        (region, lists) ->
            lists.forEach(
                (scope, list) -> {
                  if (list.whole() && list.older() != null) {
                    kept.computeIfAbsent(region, each -> new LinkedHashMap<>())
                        .put(scope, new Listed(list.older(), null, true));
                  }
                }));
    return new NaiveWorld(kept);
  }

  private NaiveWorld with(Scope scope, Region region, UnaryOperator<Listed> change) {
    return with(scope.key(), region, change);
  }

  private NaiveWorld with(String key, Region region, UnaryOperator<Listed> change) {
    Map<Region, Map<String, Listed>> next = new TreeMap<>(regions);
    Map<String, Listed> here = new LinkedHashMap<>(next.getOrDefault(region, Map.of()));
    here.put(key, change.apply(here.getOrDefault(key, Listed.NOTHING)));
    next.put(region, here);
    return new NaiveWorld(next);
  }

  /** The images of a scope in some Regions (none: all), each once. */
  List<Image> images(Scope scope, Set<Region> wanted) {
    List<Image> all = new ArrayList<>();
    regions.forEach(
        (region, lists) -> {
          if (wanted.isEmpty() || wanted.contains(region)) {
            boolean ofItsOwn =
                scope instanceof Scope.OwnedByMe || scope instanceof Scope.SharedWithMe;
            List<Image> here =
                ofItsOwn
                    ? lists.getOrDefault(scope.key(), Listed.NOTHING).seen()
                    : union(lists.values().stream().map(Listed::seen).toList());
            here.stream().filter(each -> belongs(scope, each)).forEach(all::add);
          }
        });
    return all;
  }

  private static boolean belongs(Scope scope, Image image) {
    boolean known = Publishers.byOwner(image.ownerId()) != null;
    String alias = image.ownerAlias();
    return switch (scope) {
      case Scope.Amazon amazon -> "amazon".equals(alias);
      case Scope.Marketplace marketplace -> "aws-marketplace".equals(alias);
      case Scope.VerifiedPublishers verified -> known && !"amazon".equals(alias);
      case Scope.Community community -> image.isPublic() && alias == null && !known;
      case Scope.Account account -> account.accountId().equals(image.ownerId());
      default -> true;
    };
  }
}
