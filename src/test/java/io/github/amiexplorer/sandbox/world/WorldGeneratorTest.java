package io.github.amiexplorer.sandbox.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldGeneratorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static World world(long seed, int imagesPerRegion) {
    return new WorldGenerator(seed, imagesPerRegion, TODAY).generate();
  }

  private static RegionWorld region(World world, String name) {
    return Objects.requireNonNull(world.region(name));
  }

  private static String everything(RegionWorld region) {
    return region.images().map(SandboxImage::toString).collect(Collectors.joining("\n"))
        + region.snapshots()
        + region.instances()
        + region.launchTemplates()
        + region.subnets()
        + region.securityGroups()
        + region.keyPairs()
        + region.kmsKeys()
        + region.ssmParameters();
  }

  @Test
  void generate_withTheSameSeed_givesTheSameWorldInAnyOrderOfRegions() {
    World one = world(5, 600);
    World other = world(5, 600);
    String late = everything(region(one, "sa-east-1"));
    region(other, "us-east-1");
    String first = everything(region(other, "eu-west-1"));
    assertEquals(late, everything(region(other, "sa-east-1")));
    assertEquals(first, everything(region(one, "eu-west-1")));
  }

  @Test
  void generate_withAnotherSeed_givesOtherImages() {
    SandboxImage one = region(world(1, 100), "eu-west-2").imageAt(40);
    SandboxImage other = region(world(2, 100), "eu-west-2").imageAt(40);
    assertNotEquals(one, other);
  }

  @Test
  void region_ofEveryName_hasItsShareOfTheImages() {
    World world = world(7, 4_000);
    assertEquals(34, world.regions().size());
    long all = 0;
    int smallest = Integer.MAX_VALUE;
    for (SandboxRegion each : world.regions()) {
      int slots = region(world, each.name()).slots();
      all += slots;
      smallest = Math.min(smallest, slots);
    }
    assertEquals(34 * 4_000 + 1_284 + 412, (double) all, 34);
    assertTrue(smallest > 1_500, "smallest " + smallest);
    assertTrue(region(world, "us-east-1").slots() > 14_000);
    assertNull(world.region("eu-nowhere-1"));
  }

  @Test
  void image_ofEveryIdThatIsListed_isFound() {
    RegionWorld region = region(world(7, 900), "us-west-2");
    region.images().forEach(image -> assertEquals(image, region.image(image.id())));
    assertNull(region.image("ami-0123456789abcdef0"));
    assertNull(region.image("nonsense"));
  }

  @Test
  void ownerAt_saysWhatTheImageSays() {
    RegionWorld region = region(world(7, 900), "eu-west-1");
    for (int slot = 0; slot < region.slots(); slot += 7) {
      assertEquals(Objects.requireNonNull(region.imageAt(slot)).ownerId(), region.ownerAt(slot));
    }
  }

  @Test
  void snapshot_behindEveryVolume_isFoundAndNamesItsImage() {
    RegionWorld region = region(world(7, 300), "eu-west-1");
    region
        .images()
        .forEach(
            image -> {
              for (SandboxBlockDevice device : image.blockDevices()) {
                SandboxEbs volume = device.ebs();
                String id = volume == null ? null : volume.snapshotId();
                if (volume != null && id != null) {
                  SandboxSnapshot snapshot = Objects.requireNonNull(region.snapshot(id));
                  assertEquals(image.ownerId(), snapshot.ownerId());
                  assertEquals(volume.volumeSize(), snapshot.volumeSize());
                  Long bytes = snapshot.fullSnapshotSizeInBytes();
                  assertTrue(bytes == null || bytes < (long) snapshot.volumeSize() << 30);
                }
              }
            });
  }

  @Test
  void put_ofAChangedPublicImage_keepsItsSlot() {
    RegionWorld region = region(world(7, 300), "eu-west-2");
    int slot = region.slots() - 3;
    SandboxImage image = Objects.requireNonNull(region.imageAt(slot));
    SandboxImage changed = image.toBuilder().description("changed").build();
    int slots = region.slots();
    region.put(changed);
    assertEquals(changed, region.imageAt(slot));
    assertEquals(slots, region.slots());
    region.removeImage(image.id());
    assertNull(region.imageAt(slot));
    assertNull(region.image(image.id()));
  }

  @Test
  void put_ofANewImage_takesTheLastSlot() {
    RegionWorld region = region(world(7, 300), "eu-west-2");
    SandboxImage image = new SandboxImageBuilder("ami-00000000000000001").name("new one").build();
    region.put(image);
    assertEquals(image, region.imageAt(region.slots() - 1));
    assertEquals(image, region.image(image.id()));
  }

  @Test
  void ssmParameters_nameExistingImagesThatNameTheirParameter() {
    RegionWorld region = region(world(7, 1_000), "ap-south-1");
    assertTrue(region.ssmParameters().size() > 40);
    region
        .ssmParameters()
        .forEach(
            (path, id) -> {
              SandboxImage image = Objects.requireNonNull(region.image(id), path);
              assertTrue(
                  path.contains("default")
                      || path.endsWith("amzn2-ami-hvm-x86_64-gp2")
                      || path.endsWith("amzn2-ami-hvm-arm64-gp2")
                      || path.equals(image.publicSsmParameterName()),
                  path);
            });
    assertTrue(
        region
            .ssmParameters()
            .containsKey("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"));
  }

  @Test
  void region_ofAHugeWorld_keepsNoPublicImages() {
    RegionWorld region = region(world(7, 1_000_000), "eu-west-3");
    assertTrue(region.slots() > 900_000);
    SandboxImage last = Objects.requireNonNull(region.imageAt(region.slots() - 1));
    assertEquals(last, region.image(last.id()));
    assertTrue(region.keptImages().size() < 50);
  }

  @Test
  void region_withoutPublicImages_stillHasTheAccountsOwn() {
    RegionWorld region = region(world(7, 0), "eu-west-1");
    List<SandboxImage> images = region.images().toList();
    assertEquals(418 + 96, images.size());
  }
}
