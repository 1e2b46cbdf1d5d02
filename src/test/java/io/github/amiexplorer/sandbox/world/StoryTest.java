package io.github.amiexplorer.sandbox.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryTest {
  private final World world = new WorldGenerator(7, 400, LocalDate.of(2026, 11, 23)).generate();

  private RegionWorld region(String name) {
    return Objects.requireNonNull(world.region(name));
  }

  private SandboxImage image(String region, String id) {
    return Objects.requireNonNull(region(region).image(id));
  }

  @Test
  void account_ownsAsManyImagesAsTheScreensSay() {
    int own = 0;
    int shared = 0;
    for (SandboxRegion each : world.regions()) {
      for (SandboxImage image : region(each.name()).keptImages()) {
        if (image.ownerId().equals("123456789012")) {
          own++;
        } else {
          shared++;
          assertTrue(
              image.launchPermissions().names("123456789012", world.organization()),
              image.toString());
        }
      }
    }
    assertEquals(1_284, own);
    assertEquals(412, shared);
  }

  @Test
  void goldenWeb_inIreland_hasFourVolumesAndOneInTheClear() {
    SandboxImage image = image("eu-west-1", "ami-0c19e6b38d5f07a24");
    assertEquals("golden-web-v42", image.name());
    assertEquals(11, image.tags().size());
    List<SandboxBlockDevice> devices = image.blockDevices();
    assertEquals(
        List.of("/dev/xvda", "/dev/sdf", "/dev/sdg", "/dev/sdh"),
        devices.stream().map(SandboxBlockDevice::deviceName).toList());
    SandboxEbs archive = Objects.requireNonNull(devices.get(2).ebs());
    assertEquals(500, archive.volumeSize());
    assertEquals("st1", archive.volumeType());
    assertEquals(false, archive.encrypted());
    assertEquals(false, archive.deleteOnTermination());
    assertNull(Objects.requireNonNull(devices.get(3).ebs()).snapshotId());
    SandboxEbs data = Objects.requireNonNull(devices.get(1).ebs());
    assertEquals(6000, data.iops());
    assertEquals(250, data.throughput());
    assertEquals(4, image.launchPermissions().accounts().size());
    assertEquals(
        List.of("arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-3c4d5e6f"),
        image.launchPermissions().organizationalUnitArns());
    assertFalse(
        Objects.requireNonNull(
                region("eu-west-1").snapshot(Objects.requireNonNull(data.snapshotId())))
            .accounts()
            .contains("456789012345"));
  }

  @Test
  void goldenWeb_inOregon_failedAndSaysWhy() {
    SandboxImage image = image("us-west-2", "ami-03fa77c5e2d84b61f");
    assertEquals("failed", image.state());
    assertNotNull(image.stateReason());
  }

  @Test
  void paymentsApi_inVirginia_isSixtyTwoPercentCopied() {
    SandboxImage image = image("us-east-1", "ami-0e51b7720ca98d413");
    assertEquals("payments-api-2026.11.20", image.name());
    assertEquals("pending", image.state());
    assertEquals("ami-0a7c41de9f3b2c586", image.sourceImageId());
    assertEquals("eu-west-1", image.sourceImageRegion());
    for (SandboxBlockDevice device : image.blockDevices()) {
      String id = Objects.requireNonNull(Objects.requireNonNull(device.ebs()).snapshotId());
      SandboxSnapshot snapshot = Objects.requireNonNull(region("us-east-1").snapshot(id));
      assertEquals("62%", snapshot.progress());
      assertEquals("pending", snapshot.state());
      assertNull(snapshot.completionTime());
    }
  }

  @Test
  void paymentsApi_isUsedByFourteenInstancesAndTwoTemplates() {
    RegionWorld ireland = region("eu-west-1");
    String id = "ami-0a7c41de9f3b2c586";
    assertEquals(
        14, ireland.instances().stream().filter(each -> each.imageId().equals(id)).count());
    assertEquals(
        2,
        ireland.launchTemplates().stream()
            .filter(each -> id.equals(each.versions().getLast().data().get("ImageId")))
            .count());
    assertEquals(id, ireland.ssmParameters().get("/images/payments-api/current"));
  }

  @Test
  void parents_ofNewestVersions_exist() {
    SandboxImage payments = image("eu-west-1", "ami-0a7c41de9f3b2c586");
    SandboxImage base = image("eu-west-1", Objects.requireNonNull(payments.sourceImageId()));
    assertEquals("golden-base-arm64-v19", base.name());
    SandboxImage root = image("eu-west-1", Objects.requireNonNull(base.sourceImageId()));
    assertTrue(String.valueOf(root.name()).startsWith("al2023-ami-2023.12."), root.name());
  }

  @Test
  void ownImages_haveEveryStateAndSharingOfTheStory() {
    Set<String> states = new HashSet<>();
    boolean toOrganization = false;
    boolean toEverybody = false;
    for (SandboxImage image : region("us-west-2").keptImages()) {
      states.add(image.state());
    }
    for (SandboxImage image : region("eu-west-1").keptImages()) {
      states.add(image.state());
      toOrganization |= !image.launchPermissions().organizationArns().isEmpty();
      toEverybody |= image.isPublic();
    }
    assertTrue(states.containsAll(Set.of("available", "failed", "disabled")), states.toString());
    assertTrue(toOrganization && toEverybody);
  }

  @Test
  void story_onAnotherDay_movesWithTheDay() {
    World later = new WorldGenerator(7, 10, LocalDate.of(2027, 3, 1)).generate();
    SandboxImage image =
        Objects.requireNonNull(later.region("eu-west-1")).image("ami-0a7c41de9f3b2c586");
    assertEquals("payments-api-2027.02.26", Objects.requireNonNull(image).name());
  }

  @Test
  void organization_hasFortyOneAccountsTwelveOfThemInProduction() {
    SandboxOrganization organization = world.organization();
    assertEquals(41, organization.accounts().size());
    assertEquals(
        12,
        organization.accounts().stream()
            .filter(each -> "ou-ab12-3c4d5e6f".equals(each.parentId()))
            .count());
    assertFalse(organization.hasMember("456789012345"));
    assertEquals(41, organization.accounts().stream().map(SandboxAccount::id).distinct().count());
    String production =
        organization.accounts().stream()
            .filter(each -> "ou-ab12-3c4d5e6f".equals(each.parentId()))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(2, organization.unitArnsOf(production).size());
  }

  @Test
  void newImagesAreBlockedFromThePublic_inThirtyOneRegions() {
    long blocked =
        world.regions().stream()
            .filter(
                each ->
                    region(each.name())
                        .settings()
                        .imageBlockPublicAccess()
                        .equals("block-new-sharing"))
            .count();
    assertEquals(31, blocked);
  }
}
