package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Comparing elements beside parsing them. */
class ShapeTreeTest {
  private static final Region REGION = Region.of("eu-west-1");
  private static final int WORLDS = 60;
  private static final int PAGES = 6;

  @Test
  void images_thatLookLikeEarlierOnes_areWhatParsingGives() {
    int known = 0;
    int all = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      ImageTemplates templates = new ImageTemplates(random);
      ShapeTree tree = new ShapeTree();
      for (int page = 0; page < PAGES; page++) {
        List<String> items = IntStream.range(0, 40).mapToObj(n -> templates.item()).toList();
        ImageBatch read = read(items, tree, random);
        assertEquals(parsed(items), List.copyOf(read.images()), "seed " + seed);
        for (int row = 0; row < read.size(); row++) {
          known += read.shape(row) == null ? 0 : 1;
        }
        all += read.size();
      }
    }
    assertTrue(known > all / 3, known + " of " + all + " were compared");
    assertTrue(known < all, "some have to be parsed");
  }

  @Test
  void image_withoutId_isLostThoughItsLooksAreKnown() {
    ShapeTree tree = new ShapeTree();
    String item = "<item><imageId>%s</imageId><name>n</name></item>";
    List<String> items =
        List.of("ami-1", "ami-2", "ami-3", " ", "ami-5").stream().map(item::formatted).toList();
    ImagePage page = page(items, tree, new Random(1));
    assertEquals(4, page.images().size());
    assertEquals(1, page.unreadable());
  }

  /** Each image by itself: nothing can be known of it. */
  private static List<Image> parsed(List<String> items) {
    List<Image> images = new ArrayList<>();
    items.forEach(
        each -> images.addAll(read(List.of(each), new ShapeTree(), new Random(7)).images()));
    return images;
  }

  private static ImageBatch read(List<String> items, ShapeTree tree, Random random) {
    return page(items, tree, random).images();
  }

  private static ImagePage page(List<String> items, ShapeTree tree, Random random) {
    ImagePage page = new ImagePage(REGION, new TextPool(), tree);
    byte[] answer = Ec2Answers.page(String.join("", items), null).getBytes(StandardCharsets.UTF_8);
    page.read(new Dripping(answer, random));
    return page;
  }
}
