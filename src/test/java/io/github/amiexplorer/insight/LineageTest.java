package io.github.amiexplorer.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.amiexplorer.insight.Lineage.Ancestor;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineageTest {
  private final Map<ImageKey, Image> known = new TreeMap<>();

  private Image image(String region, String id, String sourceRegion, String sourceId) {
    ImageBuilder builder = Image.builder(Region.of(region), id);
    builder.sourceImageRegion(sourceRegion).sourceImageId(sourceId);
    Image image = builder.build();
    known.put(image.key(), image);
    return image;
  }

  private Lineage of(Image image) {
    return Lineage.of(
        image,
        known::get,
        source ->
            known.values().stream()
                .filter(each -> source.id().equals(each.sourceImageId()))
                .toList());
  }

  @Test
  void of_followsSourcesUpAndCopiesDown() {
    Image root = image("eu-west-1", "ami-1", null, null);
    Image middle = image("us-east-1", "ami-2", "eu-west-1", "ami-1");
    Image copy = image("us-west-2", "ami-3", "us-east-1", "ami-2");
    image("sa-east-1", "ami-4", "us-west-2", "ami-3");
    Lineage lineage = of(middle);
    assertEquals(List.of(new Ancestor(root.key(), root)), lineage.ancestors());
    assertEquals(copy, lineage.copies().getFirst().image());
    assertEquals(2, lineage.copies().getFirst().size());
    assertEquals(2, lineage.allCopies().size());
  }

  @Test
  void of_namesASourceThatIsNotAtHand() {
    Lineage lineage = of(image("eu-west-1", "ami-1", "us-east-1", "ami-gone"));
    assertEquals(
        new ImageKey(Region.of("us-east-1"), "ami-gone"), lineage.ancestors().getFirst().key());
    assertNull(lineage.ancestors().getFirst().image());
  }

  @Test
  void of_aCircle_ends() {
    Image one = image("eu-west-1", "ami-1", null, "ami-2");
    image("eu-west-1", "ami-2", null, "ami-1");
    Lineage lineage = of(one);
    assertEquals(1, lineage.ancestors().size());
    assertEquals(0, lineage.allCopies().size());
  }

  @Test
  void of_takesTheRegionOfTheSourceIntoAccount() {
    Image here = image("eu-west-1", "ami-1", null, null);
    image("us-east-1", "ami-2", "ap-south-1", "ami-1");
    assertEquals(List.of(), of(here).copies());
  }
}
