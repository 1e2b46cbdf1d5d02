package io.github.amiexplorer.inventory;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.SavedList;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One of several instances on one folder: opens what is saved, lists, saves, and begins again. What
 * it finds must be whole and never older than what it saved itself.
 */
final class InstanceProcess {
  static final String CONNECTION = "shared";
  static final Region SHARED = Region.of("eu-west-1");
  static final Scope SCOPE = new Scope.OwnedByMe();
  private static final int IMAGES = 200;

  private final Path folder;
  private final Region own;

  private InstanceProcess(Path folder, Region own) {
    this.folder = folder;
    this.own = own;
  }

  /** The folder, a Region that no other instance lists, and how often. */
  public static void main(String[] arguments) throws Exception {
    InstanceProcess instance = new InstanceProcess(Path.of(arguments[0]), Region.of(arguments[1]));
    // Both are there before either begins.
    System.out.println("ready");
    if (System.in.read() < 0) {
      throw new IllegalStateException("Nobody is there");
    }
    for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
      instance.run(round);
    }
  }

  private void run(int round) {
    Set<String> troubles = new HashSet<>();
    try (CatalogSaver saver = CatalogSaver.open(folder, CONNECTION)) {
      saver.onTrouble(troubles::add);
      require(saver.setAside() == null, "set aside in round " + round);
      check(saver);
      Instant saved = asOf(saver, own);
      int before = saved == null ? 0 : (int) saved.getEpochSecond();
      require(before == round - 1, "saved in round " + before + ", opened in round " + round);
      list(saver.catalog(), own, Instant.ofEpochSecond(round));
      list(saver.catalog(), SHARED, Instant.now());
      saver.changed();
    }
    require(troubles.isEmpty(), troubles.toString());
  }

  /** Every list is of one moment, which its images name. */
  static void check(CatalogSaver saver) {
    for (SavedList each : saver.opened()) {
      List<Image> images = saver.catalog().list(SCOPE, each.region());
      require(images.size() == IMAGES, images.size() + " images");
      for (Image image : images) {
        require(each.asOf().toString().equals(image.name()), image + " in " + each);
      }
    }
  }

  static Instant asOf(CatalogSaver saver, Region region) {
    return saver.opened().stream()
        .filter(each -> each.region().equals(region))
        .map(SavedList::asOf)
        .findFirst()
        .orElse(null);
  }

  static void list(Catalog catalog, Region region, Instant exact) {
    Instant asOf = Instant.ofEpochMilli(exact.toEpochMilli());
    List<Image> images = new ArrayList<>();
    for (int at = 0; at < IMAGES; at++) {
      images.add(
          Image.builder(region, "ami-%017x".formatted(at))
              .name(asOf.toString())
              .description("image " + at)
              .build());
    }
    catalog.begin(SCOPE, region);
    catalog.append(SCOPE, region, images);
    catalog.complete(SCOPE, region, asOf);
  }

  private static void require(boolean so, String otherwise) {
    if (!so) {
      throw new IllegalStateException(otherwise);
    }
  }
}
