package io.github.amiexplorer.model;

/** The ARN of an image. */
public final class AmiArn {
  /** Beginnings of Region codes and their partitions; source: partitions data of the AWS SDKs. */
  private static final String[][] PARTITIONS = {
    {"cn-", "aws-cn"},
    {"us-gov-", "aws-us-gov"},
    {"eusc-", "aws-eusc"},
    {"us-iso-", "aws-iso"},
    {"us-isob-", "aws-iso-b"},
    {"eu-isoe-", "aws-iso-e"},
    {"us-isof-", "aws-iso-f"},
  };

  private AmiArn() {}

  /** {@code arn:PARTITION:ec2:REGION::image/ID}; the partition follows from the Region's code. */
  public static String of(ImageKey key) {
    return "arn:%s:ec2:%s::image/%s"
        .formatted(partition(key.region().id()), key.region(), key.id());
  }

  private static String partition(String region) {
    for (String[] each : PARTITIONS) {
      if (region.startsWith(each[0])) {
        return each[1];
      }
    }
    return "aws";
  }
}
