package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.batch.ImageBatch;
import io.github.amiexplorer.model.batch.ImageBatchBuilder;
import io.github.amiexplorer.model.batch.ImageShape;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/**
 * One page of {@code DescribeImages}, read while it arrives instead of by the SDK, which makes a
 * tree of elements and then objects of each page: the SDK still signs, sends, repeats and judges
 * the call, and is given an answer without images. A call that is repeated reads the page anew.
 * Written by the thread of the call, read when the call has returned.
 */
final class ImagePage {
  /** Where a call carries the page that wants its answer. */
  static final ExecutionAttribute<ImagePage> OF_CALL = new ExecutionAttribute<>("ImagePage");

  private static final byte[] WITHOUT_IMAGES =
      "<DescribeImagesResponse/>".getBytes(StandardCharsets.UTF_8);

  private final Region region;
  private final TextPool pool;
  private final ShapeTree shapes;
  private ImageBatch images;
  private int unreadable;
  private @Nullable String nextToken;

  /**
   * An empty page.
   *
   * @param pool of the listing that the page belongs to
   * @param shapes what images looked like so far
   */
  ImagePage(Region region, TextPool pool, ShapeTree shapes) {
    this.region = region;
    this.pool = pool;
    this.shapes = shapes;
    images = ImageBatch.of(region, List.of());
  }

  /** Reads a whole answer; nothing of it stays where it breaks. What is left for the SDK. */
  InputStream read(InputStream answer) {
    images = ImageBatch.of(region, List.of());
    unreadable = 0;
    nextToken = null;
    ImageBatchBuilder read = new ImageBatchBuilder(region);
    XmlCursor xml = new XmlCursor(answer, pool);
    int lost = 0;
    String token = null;
    xml.child(0);
    while (xml.child(1)) {
      switch (xml.name()) {
        case "imagesSet" -> lost += images(xml, read);
        case "nextToken" -> token = xml.text();
        default -> {}
      }
    }
    xml.child(0);
    images = read.build();
    unreadable = lost;
    nextToken = token;
    return new ByteArrayInputStream(WITHOUT_IMAGES);
  }

  /** Reads the images of the set that was just entered; how many did not name their id. */
  private int images(XmlCursor xml, ImageBatchBuilder read) {
    ElementLooks looks = new ElementLooks();
    ImageElement element = new ImageElement(xml, looks);
    int lost = 0;
    int here = xml.depth();
    while (true) {
      if (xml.isOpen() && shapes.take(xml.bytes(), read)) {
        continue;
      }
      xml.bytes().mark();
      looks.begin(xml.bytes().position());
      if (!xml.child(here)) {
        return lost;
      }
      Image image = element.read(region);
      if (image == null) {
        lost++;
        continue;
      }
      read.add(image);
      byte[] whole = xml.bytes().sinceMark();
      if (whole != null && looks.end(whole) && shapes.isWorthIt(looks)) {
        ImageShape shape = ImageShape.of(image, looks.values(), looks.texts());
        if (shape != null) {
          shapes.learn(looks, shape);
        }
      }
    }
  }

  /** Where it was asked for. */
  Region region() {
    return region;
  }

  /** What was read. */
  ImageBatch images() {
    return images;
  }

  /** How many images did not name their id. */
  int unreadable() {
    return unreadable;
  }

  /** The token of the next page. */
  @Nullable String nextToken() {
    return nextToken;
  }
}
