package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.PlainQuestions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a saved catalogue, cuts its file off, and goes on: whatever is read must be what was saved,
 * or say that it cannot be read. A process of its own, because it might end all of it.
 */
final class CutOffProcess {
  private static final Region REGION = Region.of("eu-west-1");
  private static final Scope SCOPE = new Scope.OwnedByMe();
  private static final String CONNECTION = "cut off";
  private static final int IMAGES = 2_000;

  /** So that machine code runs, not the interpreter. */
  private static final int WARM = 3;

  private final Path file;
  private final List<Image> images = images();
  private final Catalog catalog = new Catalog();

  /** The same, of no file. */
  private final Catalog never = new Catalog();

  private final PlainQuestions questions =
      PlainQuestions.inOrder(new SortOrder(SortKey.NAME, false, null));

  private int unreadable;

  private CutOffProcess(Path file) {
    this.file = file;
  }

  /** The file, and how many thousandths of it stay. */
  public static void main(String[] arguments) throws Exception {
    new CutOffProcess(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
  }

  private void run(int thousandths) throws Exception {
    list(never, images);
    never.save(file, CONNECTION);
    catalog.open(file, CONNECTION);
    for (int round = 0; round < WARM; round++) {
      read();
    }
    require(unreadable == 0, "a whole file that is not readable");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() * thousandths / 1000);
    }
    read();
    require(unreadable > 0, "nothing was cut off");
    save();
    refuse();
    // Texts that are listed are held against those of the file, which may be gone.
    list(catalog, images);
    unreadable = 0;
    readImages();
    System.exit(unreadable == 0 ? 0 : 3);
  }

  private void read() {
    readImages();
    ask();
  }

  private void readImages() {
    List<Image> all = catalog.list(SCOPE, REGION);
    require(all.size() == IMAGES, "images are missing");
    for (int at = 0; at < IMAGES; at++) {
      try {
        Image image = all.get(at);
        require(image.equals(images.get(at)), "another image: " + image);
      } catch (UnreadableImagesException gone) {
        unreadable++;
      }
    }
  }

  private void ask() {
    for (String text : List.of("name:image-*7", "description:*99", "number-77", "/number-7+7/")) {
      try {
        int found = questions.ask(catalog, text).rows().size();
        require(found == questions.ask(never, text).rows().size(), text + ": " + found);
      } catch (UnreadableImagesException gone) {
        unreadable++;
      }
    }
  }

  private void refuse() {
    try {
      new Catalog().open(file, CONNECTION);
    } catch (IOException noticed) {
      return;
    }
    throw new IllegalStateException("opened what was cut off");
  }

  private void save() throws Exception {
    Path other = file.resolveSibling("other");
    try {
      catalog.save(other, CONNECTION);
    } catch (IOException refused) {
      return;
    }
    Catalog opened = new Catalog();
    opened.open(other, CONNECTION);
    require(List.copyOf(opened.list(SCOPE, REGION)).equals(images), "saved something else");
  }

  private static void list(Catalog catalog, List<Image> images) {
    catalog.begin(SCOPE, REGION);
    for (int from = 0; from < images.size(); from += 1_000) {
      catalog.append(SCOPE, REGION, images.subList(from, from + 1_000));
    }
    catalog.complete(SCOPE, REGION, Instant.ofEpochSecond(1));
  }

  private static List<Image> images() {
    List<Image> images = new ArrayList<>();
    for (int at = 0; at < IMAGES; at++) {
      images.add(
          Image.builder(REGION, "ami-%017x".formatted(at))
              .name("image-%06d".formatted(at))
              .description("word number-" + at + " " + "and so on ".repeat(40) + at % 100)
              .sourceInstanceId("i-" + at)
              .build());
    }
    return images;
  }

  private static void require(boolean so, String otherwise) {
    if (!so) {
      throw new IllegalStateException(otherwise);
    }
  }
}
