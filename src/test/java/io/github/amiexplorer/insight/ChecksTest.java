package io.github.amiexplorer.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.insight.Check.Kind;
import io.github.amiexplorer.insight.Check.Verdict;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Region;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about good images, bad ones and such that nothing is known of. */
class ChecksTest {
  private static final String ME = "123456789012";
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Image GOOD =
      Image.builder(Region.of("eu-west-1"), "ami-0a7c41de9f3b2c586")
          .name("payments-api")
          .ownerId(ME)
          .imdsSupport("v2.0")
          .creationDate("2026-11-20T09:14:02.000Z")
          .deprecationTime("2027-02-20T09:14:00.000Z")
          .deregistrationProtection("enabled-with-cooldown")
          .tags(Map.of("Team", "payments"))
          .blockDeviceMappings(volumes(true, true))
          .build();

  @Test
  void of_whenAllIsWell_passesEverything() {
    List<Check> checks = Checks.of(GOOD, ME, NOW);
    assertTrue(
        checks.stream().allMatch(each -> each.verdict() == Verdict.PASSED), checks::toString);
    assertEquals(Kind.values().length - 1, checks.size());
  }

  @Test
  void of_whenNothingIsSet_warnsAndSaysWhatIsNotKnown() {
    Image bare = Image.builder(GOOD.region(), GOOD.id()).ownerId(ME).isPublic(true).build();
    assertEquals(Verdict.WARNING, verdict(bare, Kind.PUBLIC_ON_PURPOSE));
    assertEquals(Verdict.WARNING, verdict(bare, Kind.IMDS_V2_REQUIRED));
    assertEquals(Verdict.WARNING, verdict(bare, Kind.DEPRECATION_DATE));
    assertEquals(Verdict.WARNING, verdict(bare, Kind.NAME));
    assertEquals(Verdict.WARNING, verdict(bare, Kind.TAGS));
    assertEquals(Verdict.NOT_CHECKED, verdict(bare, Kind.AGE));
    assertEquals(Verdict.NOT_CHECKED, verdict(bare, Kind.DEREGISTRATION_PROTECTION));
  }

  @Test
  void encryption_whenAVolumeSaysNothing_isNotPassed() {
    assertEquals(Verdict.PASSED, verdict(with(volumes(true)), Kind.VOLUMES_ENCRYPTED));
    assertEquals(
        Verdict.WARNING, verdict(with(volumes(true, false, null)), Kind.VOLUMES_ENCRYPTED));
    assertEquals(Verdict.NOT_CHECKED, verdict(with(volumes(true, null)), Kind.VOLUMES_ENCRYPTED));
    assertEquals(
        List.of(2L, 3),
        check(with(volumes(true, false, null)), Kind.VOLUMES_ENCRYPTED).orElseThrow().args());
    assertTrue(check(with(List.of()), Kind.VOLUMES_ENCRYPTED).isEmpty());
  }

  @Test
  void deprecation_whenPast_warnsOnAnybodysImage() {
    Image past = ImageBuilder.from(GOOD).deprecationTime("2026-11-23T11:59:59.000Z").build();
    assertEquals(Verdict.WARNING, verdict(past, Kind.DEPRECATION_DATE));
    Image foreign = ImageBuilder.from(past).ownerId("099720109477").build();
    assertEquals(Verdict.WARNING, verdict(foreign, Kind.DEPRECATION_DATE));
    Image without = ImageBuilder.from(foreign).deprecationTime(null).build();
    assertTrue(check(without, Kind.DEPRECATION_DATE).isEmpty());
  }

  @Test
  void age_countsWholeDays() {
    Image year = ImageBuilder.from(GOOD).creationDate("2025-11-23T12:00:00.000Z").build();
    assertEquals(Verdict.PASSED, verdict(year, Kind.AGE));
    Image older = ImageBuilder.from(GOOD).creationDate("2025-11-22T12:00:00.000Z").build();
    assertEquals(List.of(366L), check(older, Kind.AGE).orElseThrow().args());
    assertEquals(Verdict.WARNING, verdict(older, Kind.AGE));
  }

  @Test
  void owner_isKnownByAccountOnly() {
    assertEquals(Verdict.PASSED, verdict(owned("099720109477"), Kind.OWNER_KNOWN));
    assertEquals(Verdict.WARNING, verdict(owned("999999999999"), Kind.OWNER_KNOWN));
    Check unknown =
        Checks.of(owned("999999999999"), null, NOW).stream()
            .filter(each -> each.kind() == Kind.OWNER_KNOWN)
            .findFirst()
            .orElseThrow();
    assertEquals(Verdict.NOT_CHECKED, unknown.verdict());
    assertTrue(check(owned("999999999999"), Kind.TAGS).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20261101-x",
        "AL2023-ami-2023.12.20261101.0-kernel-6.12-x86_64-x",
        "amazon-eks-node-al2023-x86_64-standard-1.34-v20261101-x",
        "Windows_Server-2025-English-Full-Base-20261101-x",
        "RHEL-10.1.0_HVM-20261101-x86_64-0-Hourly2-GP3-x",
        " debian-13-amd64-20261101-x"
      })
  void lookAlike_whenAStrangerUsesAKnownName_isAProblemAndFirst(String name) {
    Image stranger =
        ImageBuilder.from(GOOD).name(name).ownerId("999999999999").isPublic(true).build();
    assertEquals(Kind.LOOK_ALIKE, Checks.of(stranger, ME, NOW).getFirst().kind());
    assertEquals(Verdict.PROBLEM, verdict(stranger, Kind.LOOK_ALIKE));
    assertNull(LookAlikes.publisherCopied(stranger, "999999999999"));
    Image amazons = ImageBuilder.from(stranger).ownerAlias("amazon").build();
    assertNull(LookAlikes.publisherCopied(amazons, ME));
    Image canonicals = ImageBuilder.from(stranger).ownerId("099720109477").build();
    assertNull(LookAlikes.publisherCopied(canonicals, ME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my-ubuntu", "packer-debian", "ubuntu", "payments", "windows-server"})
  void lookAlike_whenANameOnlyMentionsASystem_isNone(String name) {
    Image image = ImageBuilder.from(GOOD).name(name).ownerId("999999999999").build();
    assertNull(LookAlikes.publisherCopied(image, ME));
  }

  @Test
  void imageNames_areOfKnownPublishersAndLowerCase() {
    for (String[] row : Tables.rows("image-names.tsv")) {
      assertTrue(Publishers.all().stream().anyMatch(each -> each.name().equals(row[1])), row[1]);
      assertEquals(row[0].toLowerCase(java.util.Locale.ROOT), row[0]);
      assertFalse(row[0].length() < 5, row[0]);
    }
  }

  private static Image owned(String owner) {
    return ImageBuilder.from(GOOD).ownerId(owner).build();
  }

  private static Image with(List<BlockDeviceMapping> volumes) {
    return ImageBuilder.from(GOOD).blockDeviceMappings(volumes).build();
  }

  private static Verdict verdict(Image image, Kind kind) {
    return check(image, kind).orElseThrow().verdict();
  }

  private static Optional<Check> check(Image image, Kind kind) {
    return Checks.of(image, ME, NOW).stream().filter(each -> each.kind() == kind).findFirst();
  }

  private static List<BlockDeviceMapping> volumes(@Nullable Boolean... encrypted) {
    return Arrays.stream(encrypted)
        .map(
            each ->
                new BlockDeviceMapping(
                    "/dev/sda1",
                    null,
                    null,
                    new EbsBlockDevice(
                        true, null, "snap-1", 8, "gp3", null, null, null, null, null, each, null,
                        null)))
        .toList();
  }
}
