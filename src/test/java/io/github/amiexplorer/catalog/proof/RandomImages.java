package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Images with every field that may be missing missing now and then, and odd ones among them. */
final class RandomImages {
  static final Instant NOW = Instant.parse("2026-11-23T12:00:00.250Z");
  static final String ME = "123456789012";

  private final Draw draw;
  private final RandomTexts texts;

  RandomImages(Draw draw, RandomTexts texts) {
    this.draw = draw;
    this.texts = texts;
  }

  String id() {
    return switch (draw.below(12)) {
      case 0 -> "ami-%08x".formatted(draw.below(1 << 20));
      case 1 -> "odd " + texts.text();
      case 2 -> draw.one("", "ami-", "ami-0A7C41DE9F3B2C586", "aki-12345678", "ami-12345678x");
      default ->
          "ami-%x%08x%08x"
              .formatted(draw.below(16), draw.below(1 << 16) * 0x1001, draw.below(1 << 30));
    };
  }

  Image image(Region region, String id) {
    return Image.builder(region, id)
        .name(draw.orNull(10, this::text))
        .description(draw.orNull(30, this::text))
        .ownerId(draw.orNull(5, this::owner))
        .ownerAlias(draw.orNull(60, () -> draw.one("amazon", "aws-marketplace", "self", "Alias")))
        .imageLocation(draw.orNull(10, texts::text))
        .imageType(draw.orNull(10, () -> draw.one("machine", "kernel")))
        .state(draw.orNull(5, () -> draw.one("available", "pending", "failed", "disabled")))
        .stateReason(
            draw.orNull(80, () -> new StateReason(draw.orNull(20, texts::text), texts.text())))
        .isPublic(draw.chance(50))
        .creationDate(draw.orNull(8, this::date))
        .deprecationTime(draw.orNull(50, this::date))
        .lastLaunchedTime(draw.orNull(50, this::date))
        .deregistrationProtection(
            draw.orNull(40, () -> draw.one("disabled", "enabled-with-cooldown")))
        .imageAllowed(draw.orNull(50, () -> draw.chance(50)))
        .freeTierEligible(draw.orNull(50, () -> draw.chance(50)))
        .architecture(draw.orNull(5, () -> draw.one("arm64", "x86_64", "i386", "arm64_mac")))
        .platform(draw.orNull(80, () -> "windows"))
        .platformDetails(
            draw.orNull(10, () -> draw.one("Linux/UNIX", "Windows", "Red Hat Enterprise Linux")))
        .usageOperation(draw.orNull(30, () -> "RunInstances"))
        .virtualizationType(draw.orNull(5, () -> draw.one("hvm", "paravirtual")))
        .hypervisor(draw.orNull(5, () -> draw.one("xen", "ovm")))
        .bootMode(draw.orNull(40, () -> draw.one("uefi", "uefi-preferred", "legacy-bios")))
        .tpmSupport(draw.orNull(60, () -> "v2.0"))
        .imdsSupport(draw.orNull(60, () -> "v2.0"))
        .enaSupport(draw.orNull(20, () -> draw.chance(80)))
        .sriovNetSupport(draw.orNull(50, () -> "simple"))
        .kernelId(draw.orNull(90, () -> "aki-1"))
        .ramdiskId(draw.orNull(90, () -> "ari-1"))
        .rootDeviceName(draw.orNull(10, () -> draw.one("/dev/xvda", "/dev/sda1")))
        .rootDeviceType(draw.orNull(5, () -> draw.one("ebs", "instance-store")))
        .blockDeviceMappings(draw.some(0, 3, this::device))
        .productCodes(draw.some(0, draw.one(0, 0, 2), this::product))
        .tags(tags())
        .sourceImageId(draw.orNull(60, this::id))
        .sourceImageRegion(draw.orNull(60, () -> draw.one("us-east-1", "eu-west-1")))
        .sourceInstanceId(draw.orNull(80, () -> "i-0123456789abcdef" + draw.below(9)))
        .publicSsmParameterName(draw.orNull(80, () -> "/aws/service/" + texts.text()))
        .imageWatermarks(draw.some(0, draw.one(0, 0, 2), this::watermark))
        .scanResults(draw.orNull(80, this::scan))
        .instanceTypeSpecification(
            draw.orNull(
                80,
                () ->
                    new InstanceTypeSpecification(
                        draw.some(0, 2, () -> draw.one("m8g.*", "t4g.nano")),
                        draw.some(0, 2, () -> draw.one("t2.*", "t3.micro")))))
        .build();
  }

  private String text() {
    return draw.chance(3) ? "" : texts.text();
  }

  private String owner() {
    return draw.one(
        ME, ME, "099720109477", "309956199498", "137112412989", "999999999999", "123450000000");
  }

  private String date() {
    return switch (draw.below(14)) {
      case 0 -> draw.one("", "soon", "2026-13-45T00:00:00.000Z", "2026-02-30T00:00:00.000Z");
      case 1 ->
          draw.one("2026-11-23T12:00:00Z", "2026-11-23T12:00:00.250Z", "2024-02-29T00:00:00Z");
      case 2 ->
          draw.one("2026-01-31T23:59:59+02:00", "2026-01-31T00:00:00.000Z", "2026-02-01T00:00:00Z");
      case 3 ->
          draw.one("1969-12-31T23:59:59.000Z", "1970-01-01T00:00:00.000Z", "1965-01-01T00:00:00Z");
      case 4 ->
          draw.one("2045-01-01T00:00:00.000Z", "2199-01-01T00:00:00.000Z", "9999-12-31T23:59:59Z");
      case 5 -> NOW.minusNanos(draw.below(2_000_000_000)).toString();
      default -> {
        Instant at = NOW.minus(Duration.ofMinutes(draw.below(1_600_000) - 200_000));
        yield draw.chance(50)
            ? at.toString()
            : at.truncatedTo(java.time.temporal.ChronoUnit.DAYS).toString().replace("Z", ".000Z");
      }
    };
  }

  private Map<String, String> tags() {
    Map<String, String> tags = new TreeMap<>();
    for (int left = draw.one(0, 0, 1, 3); left > 0; left--) {
      String key = draw.chance(25) ? texts.text() : draw.one("Env", "env", "Team", "Cost Center");
      tags.put(
          key, draw.chance(15) ? "" : draw.chance(30) ? texts.text() : draw.one("prod", "test"));
    }
    return tags;
  }

  private BlockDeviceMapping device() {
    String name = draw.orNull(5, () -> draw.one("/dev/xvda", "/dev/sdb"));
    return switch (draw.below(6)) {
      case 0 -> new BlockDeviceMapping(name, "ephemeral" + draw.below(3), null, null);
      case 1 -> new BlockDeviceMapping(name, null, "", null);
      default -> new BlockDeviceMapping(name, null, null, volume());
    };
  }

  private EbsBlockDevice volume() {
    return new EbsBlockDevice(
        draw.orNull(20, () -> draw.chance(80)),
        draw.orNull(60, () -> 3000),
        draw.orNull(30, () -> "snap-%017x".formatted(draw.below(500))),
        draw.orNull(15, () -> draw.one(1, 8, 10, 16, 30, 64, 100, 1000, 16_384, Integer.MAX_VALUE)),
        draw.orNull(10, () -> draw.one("gp3", "gp2", "io2")),
        draw.orNull(70, () -> "arn:aws:kms:eu-west-1:" + ME + ":key/" + draw.below(9)),
        draw.orNull(60, () -> 125),
        draw.orNull(90, () -> "arn:aws:outposts:x"),
        draw.orNull(90, () -> "eu-west-1a"),
        draw.orNull(90, () -> "euw1-az1"),
        draw.orNull(20, () -> draw.chance(50)),
        draw.orNull(90, () -> 100),
        draw.orNull(90, () -> 1));
  }

  private ProductCode product() {
    return new ProductCode(
        draw.orNull(5, () -> draw.one("abc123", "ABC999", "7x2c0v")),
        draw.orNull(10, () -> draw.one("marketplace", "devpay")));
  }

  private ImageWatermark watermark() {
    return new ImageWatermark(
        draw.orNull(10, () -> ME + ":gold" + draw.below(3)),
        draw.orNull(10, this::id),
        draw.orNull(10, () -> "us-west-2"),
        draw.orNull(10, () -> Instant.parse("2026-10-01T00:00:00Z")),
        draw.orNull(10, () -> Instant.parse("2026-10-02T00:00:00Z")));
  }

  private ScanResults scan() {
    return new ScanResults(
        draw.orNull(10, () -> draw.one("HIGH", "LOW")),
        moment(),
        moment(),
        moment(),
        moment(),
        moment(),
        moment());
  }

  private Instant moment() {
    return draw.orNull(30, () -> Instant.parse("2026-11-01T00:00:00Z").plusSeconds(draw.below(9)));
  }
}
