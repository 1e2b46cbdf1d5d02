package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Saves one state after the other until it is killed. */
final class SavingProcess {
  static final Region REGION = Region.of("eu-west-1");
  static final Scope SCOPE = new Scope.OwnedByMe();
  static final String CONNECTION = "crash";
  static final int IMAGES = 3_000;

  private SavingProcess() {}

  /** The file, and the number of the first state. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    for (int state = Integer.parseInt(arguments[1]); ; state++) {
      catalog(state).save(file, CONNECTION);
    }
  }

  /** A state whose images all name its number. */
  private static Catalog catalog(int state) {
    Catalog catalog = new Catalog();
    List<Image> images = new ArrayList<>();
    for (int at = 0; at < IMAGES; at++) {
      images.add(
          Image.builder(REGION, "ami-%017x".formatted(at))
              .name("state-" + state)
              .description("image " + at)
              .build());
    }
    catalog.append(SCOPE, REGION, images);
    catalog.complete(SCOPE, REGION, Instant.ofEpochSecond(state));
    return catalog;
  }
}
