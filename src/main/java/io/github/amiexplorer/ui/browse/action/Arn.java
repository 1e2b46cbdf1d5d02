package io.github.amiexplorer.ui.browse.action;

import io.github.amiexplorer.model.Image;

/** The ARN of an image. Image ARNs name no account (AWS Service Authorization Reference, EC2). */
final class Arn {
  private Arn() {}

  static String of(Image image) {
    String region = image.region().id();
    String partition =
        region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    return "arn:" + partition + ":ec2:" + region + "::image/" + image.id();
  }
}
