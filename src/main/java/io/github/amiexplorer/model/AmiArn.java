package io.github.amiexplorer.model;

/** The ARN of an image. */
public final class AmiArn {
  private AmiArn() {}

  /** {@code arn:PARTITION:ec2:REGION::image/ID}; the partition follows from the Region's code. */
  public static String of(ImageKey key) {
    return "arn:%s:ec2:%s::image/%s"
        .formatted(partition(key.region().id()), key.region(), key.id());
  }

  private static String partition(String region) {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    if (region.startsWith("us-gov-")) {
      return "aws-us-gov";
    }
    if (region.startsWith("eusc-")) {
      return "aws-eusc";
    }
    if (region.startsWith("us-iso-")) {
      return "aws-iso";
    }
    return region.startsWith("us-isob-") ? "aws-iso-b" : "aws";
  }
}
