package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  private List<Image> images = List.of();
  private int unreadable;
  private @Nullable String nextToken;

  /**
   * An empty page.
   *
   * @param pool of the listing that the page belongs to
   */
  ImagePage(Region region, TextPool pool) {
    this.region = region;
    this.pool = pool;
  }

  /** Reads a whole answer; nothing of it stays where it breaks. What is left for the SDK. */
  InputStream read(InputStream answer) {
    images = List.of();
    unreadable = 0;
    nextToken = null;
    List<Image> read = new ArrayList<>();
    XmlCursor xml = new XmlCursor(answer, pool);
    ImageElement element = new ImageElement(xml);
    int lost = 0;
    String token = null;
    xml.child(0);
    while (xml.child(1)) {
      switch (xml.name()) {
        case "imagesSet" -> {
          while (xml.child(2)) {
            Image image = element.read(region);
            if (image == null) {
              lost++;
            } else {
              read.add(image);
            }
          }
        }
        case "nextToken" -> token = xml.text();
        default -> {}
      }
    }
    xml.child(0);
    images = read;
    unreadable = lost;
    nextToken = token;
    return new ByteArrayInputStream(WITHOUT_IMAGES);
  }

  /** Where it was asked for. */
  Region region() {
    return region;
  }

  /** What was read. */
  List<Image> images() {
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
