package io.github.amiexplorer.cloud.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Elements of images, of a few forms each of which comes again and again. */
final class ImageTemplates {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "plain",
          "\u00E9\uD55C \uD83D\uDE00",
          "a &amp; b",
          "x\r\ny",
          "&#65;",
          "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20261120",
          "<![CDATA[<raw>]]>",
          "one<!-- c -->two",
          "]]",
          ">");

  private final Random random;
  private final List<List<String>> templates = new ArrayList<>();

  ImageTemplates(Random random) {
    this.random = random;
    for (int n = 0; n < 5; n++) {
      templates.add(template());
    }
  }

  /** Parts of an element; {@code ?} stands for a value. */
  private List<String> template() {
    String space = one(List.of("", "", "\n  "));
    List<String> parts = new ArrayList<>(List.of(space + "<item>", "<imageId>ami-?</imageId>"));
    for (String field :
        List.of(
            "name",
            "description",
            "imageOwnerId",
            "imageLocation",
            "creationDate",
            "deprecationTime",
            "lastLaunchedTime",
            "sourceImageId",
            "sourceImageRegion",
            "sourceInstanceId",
            "publicSsmParameterName")) {
      switch (random.nextInt(8)) {
        case 0, 1 -> {}
        case 2 -> parts.add("<" + field + "/>");
        case 3 -> parts.add("<" + field + " a='?'>?</" + field + " >");
        case 4 -> parts.add("<" + field + ">?</" + field + "><" + field + ">?</" + field + ">");
        default -> parts.add("<" + field + ">?</" + field + ">");
      }
      parts.add(one(List.of("", "", "<!-- c -->", "<unknown>y</unknown>", space)));
    }
    parts.add("<architecture>" + one(List.of("arm64", "x86_64")) + "</architecture>");
    parts.add(devices());
    parts.add(tags());
    parts.add(one(List.of("", "<tagSet/>", "<stateReason><message>m</message></stateReason>")));
    parts.add("</item>");
    return parts;
  }

  private String devices() {
    StringBuilder devices = new StringBuilder("<blockDeviceMapping>");
    for (int left = random.nextInt(3); left > 0; left--) {
      devices.append("<item><deviceName>/dev/sda1</deviceName>");
      devices.append(
          one(
              List.of(
                  "",
                  "<ebs/>",
                  "<ebs><snapshotId>snap-?</snapshotId><volumeSize>9</volumeSize></ebs>",
                  "<ebs><snapshotId>snap-?</snapshotId><volumeSize>8</volumeSize></ebs>",
                  "<ebs><kmsKeyId>?</kmsKeyId><snapshotId>?</snapshotId></ebs>",
                  "<ebs><snapshotId/></ebs><ebs><volumeSize>9</volumeSize></ebs>")));
      devices.append("</item>");
    }
    return devices + "</blockDeviceMapping>";
  }

  private String tags() {
    StringBuilder tags = new StringBuilder("<tagSet>");
    for (int left = random.nextInt(4); left > 0; left--) {
      String key = "<key>" + one(List.of("Name", "env", "a")) + "</key>";
      tags.append("<item>");
      tags.append(
          one(
              List.of(
                  key + "<value>?</value>",
                  key + "<value>?</value>",
                  key + "<value>?</value>",
                  key + "<value>?</value>",
                  "<value>?</value>" + key,
                  "<value>?</value>" + key,
                  key,
                  key,
                  key,
                  key + "<value/>",
                  "<value>?</value>",
                  key + "<value>?</value><value>?</value>")));
      tags.append("</item>");
    }
    return tags + "</tagSet>";
  }

  /** The next image: mostly with plain values, now and then with anything. */
  String item() {
    StringBuilder item = new StringBuilder();
    boolean odd = random.nextInt(4) == 0;
    for (String part : templates.get(random.nextInt(templates.size()))) {
      int from = 0;
      for (int at = part.indexOf('?'); at >= 0; at = part.indexOf('?', from)) {
        boolean inTag = part.lastIndexOf('<', at) > part.lastIndexOf('>', at);
        item.append(part, from, at).append(inTag ? "x" : value(odd));
        from = at + 1;
      }
      item.append(part.substring(from));
    }
    return item.toString();
  }

  private String value(boolean odd) {
    return odd && random.nextInt(6) == 0
        ? one(TEXTS)
        : Integer.toHexString(random.nextInt(1 << 20));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
