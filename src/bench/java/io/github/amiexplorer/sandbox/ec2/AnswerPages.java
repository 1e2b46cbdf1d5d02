package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Protocols;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of EC2 as the sandbox writes them, made beforehand. */
public final class AnswerPages {
  private AnswerPages() {}

  /** One page of DescribeImages as {@code account} sees it. */
  public static byte[] images(
      List<SandboxImage> images, String account, @Nullable String nextToken) {
    return Protocols.ec2(
            "DescribeImages",
            "prepared",
            xml ->
                xml.items("imagesSet", images, image -> ImageXml.write(xml, image, account))
                    .value("nextToken", nextToken))
        .body();
  }

  /** The answer of DescribeRegions, all enabled. */
  public static byte[] regions(Collection<String> names) {
    return Protocols.ec2(
            "DescribeRegions",
            "prepared",
            xml ->
                xml.items(
                    "regionInfo",
                    names,
                    name ->
                        xml.value("regionName", name)
                            .value("regionEndpoint", "ec2." + name + ".amazonaws.com")
                            .value("optInStatus", "opt-in-not-required")))
        .body();
  }
}
