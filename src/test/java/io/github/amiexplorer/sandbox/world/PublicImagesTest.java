package io.github.amiexplorer.sandbox.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicImagesTest {
  private static World world;
  private static List<SandboxImage> virginia;

  @BeforeAll
  static void makeWorld() {
    world = new WorldGenerator(7, 3_000, LocalDate.of(2026, 11, 23)).generate();
    virginia = Objects.requireNonNull(world.region("us-east-1")).images().toList();
  }

  private static boolean says(@Nullable Object value) {
    return !(value == null
        || (value instanceof Collection<?> many && many.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty()));
  }

  private static boolean isEncrypted(@Nullable SandboxEbs volume) {
    return volume != null && Boolean.TRUE.equals(volume.encrypted());
  }

  @Test
  void images_useEveryFieldSomewhere() throws ReflectiveOperationException {
    Set<String> missing = new TreeSet<>();
    for (RecordComponent field : SandboxImage.class.getRecordComponents()) {
      missing.add(field.getName());
    }
    assertEquals(42, missing.size());
    for (String name : List.of("us-east-1", "eu-west-1", "us-west-2")) {
      for (SandboxImage image : Objects.requireNonNull(world.region(name)).images().toList()) {
        for (RecordComponent field : SandboxImage.class.getRecordComponents()) {
          if (missing.contains(field.getName()) && says(field.getAccessor().invoke(image))) {
            missing.remove(field.getName());
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void names_keepToWhatEc2Allows() {
    for (SandboxImage image : virginia) {
      String name = String.valueOf(image.name());
      assertTrue(name.matches("[-A-Za-z0-9()\\[\\]./'@_ ]{3,128}"), name);
      assertTrue(image.description() == null || image.description().length() <= 255, name);
    }
  }

  @Test
  void names_areUniqueInAnAccountAndRegion() {
    Set<String> seen = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (SandboxImage image : virginia) {
      assertTrue(seen.add(image.ownerId() + " " + image.name()), image.toString());
      assertTrue(ids.add(image.id()), image.id());
    }
  }

  @Test
  void names_ofAboutOneThird_occurNowhereElse() {
    Map<String, Integer> uses = new HashMap<>();
    int all = 0;
    for (String name : List.of("eu-west-2", "eu-west-3", "eu-north-1")) {
      for (SandboxImage image : Objects.requireNonNull(world.region(name)).images().toList()) {
        uses.merge(String.valueOf(image.name()), 1, Integer::sum);
        all++;
      }
    }
    long alone = uses.values().stream().filter(count -> count == 1).count();
    assertEquals(0.36, (double) alone / all, 0.06);
  }

  @Test
  void publishers_areThereWithTheirOwnIds() {
    Map<String, String> starts =
        Map.of(
            "al2023-ami-2023.12.20261109.0-kernel-6.12-arm64", "137112412989",
            "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20261112", "099720109477",
            "debian-13-arm64-20261101-2284", "136693071363",
            "amazon-eks-node-al2023-arm64-standard-1.34-v20261114", "602401143452",
            "Windows_Server-2025-English-Full-Base-2026.11.11", "801119661308",
            "FreeBSD 15.0-RELEASE-arm64 UFS", "782442783595");
    Map<String, String> found = new HashMap<>();
    for (SandboxImage image : virginia) {
      if (starts.containsKey(String.valueOf(image.name()))) {
        found.put(String.valueOf(image.name()), image.ownerId());
      }
    }
    assertEquals(starts, found);
  }

  @Test
  void publicImages_haveNoEncryptedVolumes() {
    for (SandboxImage image : virginia) {
      if (image.isPublic()) {
        image
            .blockDevices()
            .forEach(device -> assertFalse(isEncrypted(device.ebs()), image.toString()));
      }
    }
  }

  @Test
  void marketplaceImages_haveAliasAndProductCode() {
    List<SandboxImage> sold =
        virginia.stream().filter(image -> image.ownerId().equals("679593333241")).toList();
    assertTrue(sold.size() > 200);
    for (SandboxImage image : sold) {
      assertEquals("aws-marketplace", image.ownerAlias());
      assertEquals(1, image.productCodes().size());
    }
  }

  @Test
  void images_areNeverMadeInTheFuture() {
    for (SandboxImage image : virginia) {
      assertTrue(image.creationDate().compareTo(world.now()) < 0, image.toString());
    }
  }

  @Test
  void communityImages_lookLikePublishersAndHoldHostileTexts() {
    assertTrue(
        virginia.stream()
            .anyMatch(
                image ->
                    String.valueOf(image.description()).startsWith("Canonical")
                        && !image.ownerId().equals("099720109477")));
    for (String hostile : List.of("\u202e", "<b>", "=cmd", "\uD83D\uDE80")) {
      assertTrue(
          virginia.stream().anyMatch(i -> String.valueOf(i.description()).contains(hostile)),
          hostile);
    }
    assertTrue(virginia.stream().anyMatch(image -> String.valueOf(image.name()).startsWith("@")));
    assertTrue(virginia.stream().anyMatch(image -> String.valueOf(image.name()).length() == 128));
  }
}
