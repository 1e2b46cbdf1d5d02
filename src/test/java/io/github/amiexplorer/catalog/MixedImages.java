package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.support.Images;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Images to be saved: one with every field, then ordinary ones, with an odd id now and then. */
final class MixedImages {
  private MixedImages() {}

  /** So many of a Region; every second name is of this Region only, all else is shared. */
  static List<Image> of(Region region, int count) {
    List<Image> images = new ArrayList<>();
    images.add(Images.full(region));
    for (int at = 1; at < count; at++) {
      images.add(
          Image.builder(region, at % 9 == 0 ? "odd " + at : "ami-%017x".formatted(at * 7919L))
              .name("image-" + at + (at % 2 == 0 ? "" : " " + region.id()))
              .description("some words of image " + at % 13)
              .ownerId("12345678901" + at % 10)
              .isPublic(at % 3 == 0)
              .state("available")
              .architecture(at % 2 == 0 ? "arm64" : "x86_64")
              .creationDate("20%02d-0%d-11T00:00:00.000Z".formatted(10 + at % 16, 1 + at % 9))
              .tags(at % 5 == 0 ? Map.of("Env", "prod") : Map.of())
              .build());
    }
    return images;
  }
}
