package io.github.amiexplorer.catalog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of the filter language finds, on one image that is known field by field. */
class FilterMeaningTest {
  private static final String ME = "123456789012";
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Image IMAGE =
      Image.builder(Region.of("eu-west-1"), "ami-0a7c41de9f3b2c586")
          .name("ubuntu/images/Noble-24.04-arm64")
          .description("Canonical, web server")
          .ownerId("099720109477")
          .isPublic(true)
          .state("available")
          .architecture("arm64")
          .bootMode("uefi-preferred")
          .rootDeviceType("ebs")
          .virtualizationType("hvm")
          .imdsSupport("v2.0")
          .platformDetails("Linux/UNIX")
          .deregistrationProtection("enabled-with-cooldown")
          .freeTierEligible(true)
          .creationDate("2026-11-13T12:00:00.000Z")
          .deprecationTime("2027-01-02T12:00:00.000Z")
          .lastLaunchedTime("2026-11-22T12:00:00.000Z")
          .sourceImageId("ami-04d9b7e2f5a1c8630")
          .productCodes(List.of(new ProductCode("abc123", "marketplace")))
          .tags(Map.of("Env", "prod", "Cost Center", "a=b", "Empty", ""))
          .blockDeviceMappings(List.of(volume(8, true), volume(16, false)))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noble",
        "NOBLE arm64",
        "\"web server\"",
        "-test",
        "NOT test",
        "--noble",
        "test OR noble",
        "test | noble",
        "(test OR noble) arm64",
        "NOT (test OR other)",
        "noble AND arm64",
        "/n.ble-\\d+/",
        "name:noble",
        "name:ubuntu*arm64",
        "id:ami-0a7c",
        "description:canonical",
        "owner:canonical",
        "owner:Ubuntu",
        "owner:0997",
        "region:eu-west-1",
        "region:eu",
        "region:us-east-1,eu-west-1",
        "arch:arm64",
        "arch:aarch64",
        "architecture:x86_64,arm64",
        "os:ubuntu",
        "state:available",
        "boot:uefi*",
        "root:ebs",
        "virt:hvm",
        "imds:v2.0",
        "tpm:none",
        "platform:linux",
        "visibility:public",
        "encrypted:partly",
        "is:public",
        "is:verified",
        "is:protected",
        "is:paid",
        "is:free-tier",
        "is:unencrypted",
        "public",
        "-private",
        "-deprecated",
        "age<11d",
        "age<=10d",
        "age>=240h",
        "age>1w",
        "age:1w..2w",
        "age:..1mo",
        "age:3..",
        "age:10d",
        "age:10",
        "age:1w",
        "age:0mo,5y",
        "launched:1d",
        "size:24",
        "size:8..24",
        "size>=24GiB",
        "size<0.5TiB",
        "size!=8",
        "created:2026-11-13",
        "created:2026-11",
        "created>=2026-11-13",
        "created>2026-11-12",
        "created<=2026-11-13",
        "created<2026-11-14",
        "created:2026-10-01..2026-11-13",
        "created:2026-11-13T12:00:00Z",
        "created<11d",
        "deprecates<41d",
        "deprecates>39d",
        "deprecates>2026-12-31",
        "launched<2d",
        "source:ami-04d9",
        "product:abc*",
        "tag:Env",
        "tag:Env=prod",
        "tag:E*=pr?d",
        "tag:Env=test,prod",
        "tag:Env,Nothing",
        "tag:\"Cost Center\"",
        "tag:\"Cost Center\"=a=b",
        "tag:Empty=",
        "image-id=ami-0a7c41de9f3b2c586",
        "name=ubuntu/*/Noble-24.04-arm6?",
        "owner-id:099720109477",
        "is-public=true",
        "block-device-mapping.volume-size=16",
        "block-device-mapping.encrypted=false",
        "tag-key=Env",
        "product-code=abc123",
        "creation-date=2026-11-*",
        "region!=us-east-1"
      })
  void test_whenItHolds_findsTheImage(String filter) {
    assertTrue(matches(filter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "test",
        "\"noble web\"",
        "-noble",
        "noble -arm64",
        "(test OR noble) other",
        "/^noble/",
        "name:noble*",
        "owner:me",
        "owner:redhat",
        "owner:9477",
        "region:us",
        "arch:x86_64",
        "os:debian",
        "os:linux",
        "state:pending",
        "boot:uefi",
        "imds:none",
        "visibility:private",
        "encrypted:yes",
        "is:mine",
        "is:favourite",
        "is:disabled",
        "deprecated",
        "age<10d",
        "age>10d",
        "age:11d..",
        "age:9d",
        "age:2w",
        "size:8",
        "size>24",
        "size<24GiB",
        "created:2026-11-12",
        "created>2026-11-13",
        "created<2026-11-13",
        "created:2026-10",
        "deprecates<39d",
        "deprecates<2026-12-31",
        "launched>2d",
        "tag:env",
        "tag:Env=test",
        "tag:Env=",
        "name=noble",
        "image-id=AMI-0A7C41DE9F3B2C586",
        "is-public=false",
        "region!=eu-west-1"
      })
  void test_whenItDoesNotHold_leavesTheImageOut(String filter) {
    assertFalse(matches(filter));
  }

  @Test
  void test_whenADurationPointsAhead_leavesOutWhatIsPast() {
    Image past = ImageBuilder.from(IMAGE).deprecationTime("2026-11-20T12:00:00.000Z").build();
    assertFalse(matches("deprecates<10d", past));
  }

  private static boolean matches(String filter) {
    return matches(filter, IMAGE);
  }

  private static boolean matches(String filter, Image image) {
    FilterQuery.Parsed parsed = FilterQuery.parse(filter);
    assertEquals(List.of(), parsed.errors(), filter);
    FilterContext context = new FilterContext(NOW, ME, Set.of());
    Candidate candidate = new Candidate(image);
    return parsed.query().terms().stream().allMatch(term -> term.test(candidate, context));
  }

  private static BlockDeviceMapping volume(int gib, boolean encrypted) {
    return new BlockDeviceMapping(
        "/dev/sda" + gib,
        null,
        null,
        new EbsBlockDevice(
            true, null, "snap-1", gib, "gp3", null, null, null, null, null, encrypted, null, null));
  }
}
