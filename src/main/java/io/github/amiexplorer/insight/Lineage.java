package io.github.amiexplorer.insight;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an image comes from and what was copied from it, as far as the images at hand tell. EC2
 * names the source of a copy; it names no copies. Pure; ends on sources that go in circles.
 *
 * @param ancestors from the root down to the image's own source
 * @param copies what was copied from it, with what was copied from those
 */
public record Lineage(List<Ancestor> ancestors, List<Branch> copies) {
  private static final int DEEPEST = 10;

  /**
   * A source.
   *
   * @param image {@code null} where it is gone, of another account, or not at hand
   */
  public record Ancestor(ImageKey key, @Nullable Image image) {}

  /** A copy with its own copies. */
  public record Branch(Image image, List<Branch> copies) {
    /** How many images this branch has, itself counted. */
    public int size() {
      return 1 + copies.stream().mapToInt(Branch::size).sum();
    }
  }

  /**
   * Follows the sources up and the copies down.
   *
   * @param find an image at hand by its key, or {@code null}
   * @param copiesOf images at hand whose source is the given one
   */
  public static Lineage of(
      Image image,
      Function<ImageKey, @Nullable Image> find,
      Function<Image, List<Image>> copiesOf) {
    Set<ImageKey> seen = new HashSet<>();
    seen.add(image.key());
    List<Ancestor> ancestors = new ArrayList<>();
    ImageKey source = sourceOf(image);
    while (source != null && seen.add(source) && ancestors.size() < DEEPEST) {
      Image known = find.apply(source);
      ancestors.addFirst(new Ancestor(source, known));
      source = known == null ? null : sourceOf(known);
    }
    return new Lineage(List.copyOf(ancestors), branches(image, copiesOf, seen, 0));
  }

  /** All copies, whatever their depth. */
  public List<Image> allCopies() {
    List<Image> all = new ArrayList<>();
    collect(copies, all);
    return all;
  }

  private static void collect(List<Branch> branches, List<Image> all) {
    for (Branch each : branches) {
      all.add(each.image());
      collect(each.copies(), all);
    }
  }

  private static List<Branch> branches(
      Image image, Function<Image, List<Image>> copiesOf, Set<ImageKey> seen, int depth) {
    if (depth == DEEPEST) {
      return List.of();
    }
    List<Branch> branches = new ArrayList<>();
    for (Image copy : copiesOf.apply(image)) {
      if (image.key().equals(sourceOf(copy)) && seen.add(copy.key())) {
        branches.add(new Branch(copy, branches(copy, copiesOf, seen, depth + 1)));
      }
    }
    return List.copyOf(branches);
  }

  private static @Nullable ImageKey sourceOf(Image image) {
    String id = image.sourceImageId();
    if (id == null || id.isBlank()) {
      return null;
    }
    String region = image.sourceImageRegion();
    return new ImageKey(
        region == null || region.isBlank() ? image.region() : Region.of(region), id);
  }
}
