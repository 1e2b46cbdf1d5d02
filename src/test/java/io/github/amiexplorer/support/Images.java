package io.github.amiexplorer.support;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An image with every field that EC2 knows, each with a value of its own. */
public final class Images {
  private Images() {}

  /** The image; no two of its texts are equal. */
  public static Image full(Region region) {
    return Image.builder(region, "ami-0a7c41de9f3b2c586")
        .name("payments-api-2026.11.20")
        .description("결제 API <b>&amp;</b> \uD83D\uDE80")
        .ownerId("123456789012")
        .ownerAlias("self-made")
        .imageLocation("123456789012/payments-api-2026.11.20")
        .imageType("machine")
        .state("available")
        .stateReason(new StateReason("Client.UserInitiatedShutdown", "It was so"))
        .isPublic(true)
        .creationDate("2026-11-20T09:14:02.000Z")
        .deprecationTime("2027-02-20T09:14:00.000Z")
        .lastLaunchedTime("2026-11-22T01:02:03.000Z")
        .deregistrationProtection("enabled-without-cooldown")
        .imageAllowed(true)
        .freeTierEligible(false)
        .architecture("arm64")
        .platform("windows")
        .platformDetails("Windows with SQL Server Standard")
        .usageOperation("RunInstances:0006")
        .virtualizationType("hvm")
        .hypervisor("xen")
        .bootMode("uefi-preferred")
        .tpmSupport("v2.0-tpm")
        .imdsSupport("v2.0")
        .enaSupport(true)
        .sriovNetSupport("simple")
        .kernelId("aki-1")
        .ramdiskId("ari-1")
        .rootDeviceName("/dev/xvda")
        .rootDeviceType("ebs")
        .blockDeviceMappings(
            List.of(
                new BlockDeviceMapping("/dev/xvda", null, null, volume()),
                new BlockDeviceMapping("/dev/sdb", "ephemeral0", null, null),
                new BlockDeviceMapping("/dev/sdc", null, "", null)))
        .productCodes(List.of(new ProductCode("7x2c0v", "marketplace")))
        .tags(Map.of("Name", "결제", "Empty", ""))
        .sourceImageId("ami-04d9b7e2f5a1c8630")
        .sourceImageRegion("us-east-1")
        .sourceInstanceId("i-0123456789abcdef0")
        .publicSsmParameterName("/aws/service/x")
        .imageWatermarks(
            List.of(
                new ImageWatermark(
                    "123456789012:gold",
                    "ami-08e2a6c4f71d5b930",
                    "us-west-2",
                    Instant.parse("2026-10-01T00:00:00Z"),
                    Instant.parse("2026-10-02T00:00:00Z"))))
        .scanResults(
            new ScanResults(
                "HIGH",
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-11-02T00:00:00Z"),
                Instant.parse("2026-11-03T00:00:00Z"),
                Instant.parse("2026-11-04T00:00:00Z"),
                Instant.parse("2026-11-05T00:00:00Z"),
                Instant.parse("2026-11-06T00:00:00Z")))
        .instanceTypeSpecification(
            new InstanceTypeSpecification(List.of("m8g.*"), List.of("t4g.nano", "t4g.micro")))
        .build();
  }

  /** An available own image with one volume. */
  public static Image withVolume(String region, String id, String snapshotId, int gib) {
    EbsBlockDevice ebs =
        new EbsBlockDevice(
            true, null, snapshotId, gib, "gp3", null, null, null, null, null, true, null, null);
    return Image.builder(Region.of(region), id)
        .name("web-" + id)
        .ownerId("123456789012")
        .state("available")
        .architecture("x86_64")
        .rootDeviceName("/dev/xvda")
        .blockDeviceMappings(List.of(new BlockDeviceMapping("/dev/xvda", null, null, ebs)))
        .build();
  }

  private static EbsBlockDevice volume() {
    return new EbsBlockDevice(
        true,
        6000,
        "snap-04e9a3c58d2f671bc",
        16,
        "gp3",
        "arn:aws:kms:eu-west-1:123456789012:key/1",
        250,
        "arn:aws:outposts:eu-west-1:123456789012:outpost/op-1",
        "eu-west-1a",
        "euw1-az1",
        true,
        300,
        1);
  }
}
