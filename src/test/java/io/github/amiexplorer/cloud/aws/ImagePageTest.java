package io.github.amiexplorer.cloud.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageWatermark;
import io.github.amiexplorer.model.InstanceTypeSpecification;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.ScanResults;
import io.github.amiexplorer.model.StateReason;
import io.github.amiexplorer.support.FaultServer;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImagePageTest {
  private static final String FULL =
      """
      <item>
        <imageId>ami-0123456789abcdef0</imageId>
        <name>the name</name>
        <description>the description \uD83D\uDE00</description>
        <imageOwnerId>111122223333</imageOwnerId>
        <imageOwnerAlias>amazon</imageOwnerAlias>
        <imageLocation>amazon/the name</imageLocation>
        <imageType>machine</imageType>
        <imageState>a-new-state</imageState>
        <stateReason><code>Server.Error</code><message>why</message></stateReason>
        <isPublic>true</isPublic>
        <creationDate>2026-01-02T03:04:05.000Z</creationDate>
        <deprecationTime>2028-01-02T03:04:05.000Z</deprecationTime>
        <lastLaunchedTime>2026-02-02T03:04:05Z</lastLaunchedTime>
        <deregistrationProtection>enabled-with-cooldown</deregistrationProtection>
        <imageAllowed>true</imageAllowed>
        <freeTierEligible>false</freeTierEligible>
        <architecture>arm64</architecture>
        <platform>windows</platform>
        <platformDetails>Windows BYOL</platformDetails>
        <usageOperation>RunInstances:0800</usageOperation>
        <virtualizationType>hvm</virtualizationType>
        <hypervisor>xen</hypervisor>
        <bootMode>uefi-preferred</bootMode>
        <tpmSupport>v2.0</tpmSupport>
        <imdsSupport>v2.0</imdsSupport>
        <enaSupport>true</enaSupport>
        <sriovNetSupport>simple</sriovNetSupport>
        <kernelId>aki-1</kernelId>
        <ramdiskId>ari-1</ramdiskId>
        <rootDeviceName>/dev/sda1</rootDeviceName>
        <rootDeviceType>ebs</rootDeviceType>
        <blockDeviceMapping>
          <item>
            <deviceName>/dev/sda1</deviceName>
            <ebs>
              <deleteOnTermination>true</deleteOnTermination>
              <iops>3000</iops>
              <snapshotId>snap-1</snapshotId>
              <volumeSize>30</volumeSize>
              <volumeType>gp9</volumeType>
              <kmsKeyId>arn:aws:kms:eu-west-1:111122223333:key/1</kmsKeyId>
              <throughput>125</throughput>
              <outpostArn>arn:aws:outposts:1</outpostArn>
              <availabilityZone>eu-west-1a</availabilityZone>
              <AvailabilityZoneId>euw1-az1</AvailabilityZoneId>
              <encrypted>true</encrypted>
              <VolumeInitializationRate>200</VolumeInitializationRate>
              <EbsCardIndex>1</EbsCardIndex>
            </ebs>
          </item>
          <item><deviceName>/dev/sdb</deviceName><virtualName>ephemeral0</virtualName></item>
          <item><deviceName>/dev/sdc</deviceName><noDevice/></item>
        </blockDeviceMapping>
        <productCodes>
          <item><productCode>abc</productCode><type>marketplace</type></item>
        </productCodes>
        <tagSet>
          <item><key>Name</key><value>tagged</value></item>
          <item><key>Empty</key><value/></item>
        </tagSet>
        <sourceImageId>ami-1</sourceImageId>
        <sourceImageRegion>us-east-1</sourceImageRegion>
        <sourceInstanceId>i-1</sourceInstanceId>
        <publicSsmParameterName>/aws/service/x</publicSsmParameterName>
        <imageWatermarkSet>
          <item>
            <watermarkKey>111122223333:gold</watermarkKey>
            <sourceImageId>ami-2</sourceImageId>
            <sourceImageRegion>us-west-2</sourceImageRegion>
            <sourceImageCreationTime>2025-01-01T00:00:00Z</sourceImageCreationTime>
            <watermarkCreationTime>2025-01-02T00:00:00Z</watermarkCreationTime>
          </item>
        </imageWatermarkSet>
        <scanResults>
          <highestFindingSeverityLabel>CRITICAL</highestFindingSeverityLabel>
          <findingScanDate>2026-10-01T00:00:00Z</findingScanDate>
          <informationalFixAvailableSince>2026-01-01T00:00:00Z</informationalFixAvailableSince>
          <lowFixAvailableSince>2026-01-02T00:00:00Z</lowFixAvailableSince>
          <mediumFixAvailableSince>2026-01-03T00:00:00Z</mediumFixAvailableSince>
          <highFixAvailableSince>2026-01-04T00:00:00Z</highFixAvailableSince>
          <criticalFixAvailableSince>2026-01-05T00:00:00Z</criticalFixAvailableSince>
        </scanResults>
        <instanceTypeSpecification>
          <supportedInstanceTypeSet>
            <item><instanceType>m8g.*</instanceType></item>
          </supportedInstanceTypeSet>
          <unsupportedInstanceTypeSet>
            <item><instanceType>t2.micro</instanceType></item>
          </unsupportedInstanceTypeSet>
        </instanceTypeSpecification>
      </item>
      """;

  @Test
  void image_takesEveryFieldOfTheAnswer() throws ReflectiveOperationException {
    Image image = listed(FULL).getFirst();
    for (RecordComponent field : Image.class.getRecordComponents()) {
      assertNotNull(field.getAccessor().invoke(image), field.getName());
    }
    assertEquals("windows", image.platform());
    assertEquals("a-new-state", image.state());
    assertEquals(new StateReason("Server.Error", "why"), image.stateReason());
    assertTrue(image.isPublic());
    assertEquals("the description \uD83D\uDE00", image.description());
    assertEquals(
        List.of(
            new BlockDeviceMapping(
                "/dev/sda1",
                null,
                null,
                new EbsBlockDevice(
                    true,
                    3000,
                    "snap-1",
                    30,
                    "gp9",
                    "arn:aws:kms:eu-west-1:111122223333:key/1",
                    125,
                    "arn:aws:outposts:1",
                    "eu-west-1a",
                    "euw1-az1",
                    true,
                    200,
                    1)),
            new BlockDeviceMapping("/dev/sdb", "ephemeral0", null, null),
            new BlockDeviceMapping("/dev/sdc", null, "", null)),
        image.blockDeviceMappings());
    assertEquals(List.of(new ProductCode("abc", "marketplace")), image.productCodes());
    assertEquals(Map.of("Name", "tagged", "Empty", ""), image.tags());
    assertEquals(
        List.of(
            new ImageWatermark(
                "111122223333:gold",
                "ami-2",
                "us-west-2",
                Instant.parse("2025-01-01T00:00:00Z"),
                Instant.parse("2025-01-02T00:00:00Z"))),
        image.imageWatermarks());
    assertEquals(
        new ScanResults(
            "CRITICAL",
            Instant.parse("2026-10-01T00:00:00Z"),
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-01-02T00:00:00Z"),
            Instant.parse("2026-01-03T00:00:00Z"),
            Instant.parse("2026-01-04T00:00:00Z"),
            Instant.parse("2026-01-05T00:00:00Z")),
        image.scanResults());
    assertEquals(
        new InstanceTypeSpecification(List.of("m8g.*"), List.of("t2.micro")),
        image.instanceTypeSpecification());
  }

  @Test
  void image_thatLooksLikeEarlierOnes_hasAllItsFields() {
    String plain = FULL.replaceAll("(?s)<imageWatermarkSet>.*</scanResults>", "");
    List<Image> images =
        listed(plain.repeat(3) + plain.replace("the name", "another").replace("snap-1", "snap-2"));
    assertEquals(images.get(0), images.get(2));
    assertEquals("another", images.get(3).name());
    assertEquals("snap-2", images.get(3).blockDeviceMappings().getFirst().ebs().snapshotId());
    // What they have in common is there once.
    assertSame(images.get(2).platformDetails(), images.get(3).platformDetails());
  }

  private static List<Image> listed(String items) {
    try (FaultServer server =
            new FaultServer(n -> FaultServer.xml(200, Ec2Answers.page(items, null)));
        CloudSession session = Ec2Answers.session(server.url(), Ec2Answers.AMPLE)) {
      return Ec2Answers.list(session);
    }
  }
}
