package io.github.amiexplorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.model.RegionNames.Continent;
import io.github.amiexplorer.support.Images;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that turn EC2's fields into facts. */
class ImageFactsTest {
  private static final Region IRELAND = Region.of("eu-west-1");

  @Test
  void encryption_looksAtEveryVolume() {
    assertEquals(Encryption.ALL, Encryption.of(volumes(true, true)));
    assertEquals(Encryption.PARTLY, Encryption.of(volumes(true, false)));
    assertEquals(Encryption.PARTLY, Encryption.of(volumes(null, true, false)));
    assertEquals(Encryption.NONE, Encryption.of(volumes(false)));
    assertEquals(Encryption.UNKNOWN, Encryption.of(volumes((Boolean) null)));
    assertEquals(Encryption.UNKNOWN, Encryption.of(volumes()));
  }

  @Test
  void sizeGib_addsWhatIsKnown() {
    assertEquals(16, volumes(true, false).sizeGib());
    assertEquals(0, volumes().sizeGib());
    assertEquals(16, Images.full(IRELAND).sizeGib());
  }

  @Test
  void visibility_dependsOnWhoAsks() {
    Image own = Image.builder(IRELAND, "ami-1").ownerId("123456789012").build();
    assertEquals(Visibility.PRIVATE, Visibility.of(own, "123456789012"));
    assertEquals(Visibility.SHARED, Visibility.of(own, "999999999999"));
    assertEquals(Visibility.PRIVATE, Visibility.of(own, null));
    Image open = ImageBuilder.from(own).isPublic(true).build();
    assertEquals(Visibility.PUBLIC, Visibility.of(open, "123456789012"));
  }

  @Test
  void publisher_isToldByTheAccountAndNeverByTheName() {
    Image real = Image.builder(IRELAND, "ami-1").ownerId("099720109477").build();
    Image fake = Image.builder(IRELAND, "ami-2").ownerId("999999999999").name("Canonical").build();
    assertTrue(Publishers.isVerified(real));
    assertEquals("Canonical", Publishers.nameOf(real));
    assertFalse(Publishers.isVerified(fake));
    assertEquals("999999999999", Publishers.nameOf(fake));
    assertEquals("", Publishers.nameOf(Image.builder(IRELAND, "ami-3").build()));
  }

  @Test
  void publisher_ofAnAliasIsEc2sWord() {
    Image amazon = Image.builder(IRELAND, "ami-1").ownerId("1").ownerAlias("amazon").build();
    assertEquals("Amazon", Publishers.nameOf(amazon));
    assertTrue(Publishers.isVerified(amazon));
    Image sold = ImageBuilder.from(amazon).ownerAlias("aws-marketplace").build();
    assertEquals("AWS Marketplace", Publishers.nameOf(sold));
    assertFalse(Publishers.isVerified(sold));
  }

  @Test
  void publishers_areWellFormed() {
    List<Publisher> all = Publishers.all();
    assertTrue(all.size() > 10);
    for (Publisher each : all) {
      assertTrue(each.ownerId().matches("[0-9]{12}"), each.toString());
      assertFalse(each.name().isBlank());
      each.aliases().forEach(alias -> assertEquals(alias.toLowerCase(Locale.ROOT), alias));
      assertEquals(each, Publishers.byOwner(each.ownerId()));
    }
    assertFalse(Publishers.verifiedOwnerIds().contains("137112412989"));
    assertTrue(Publishers.verifiedOwnerIds().contains("099720109477"));
  }

  @Test
  void regions_allHaveAPlace() {
    String all =
        "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1"
            + " ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4"
            + " ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1"
            + " eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3"
            + " il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2"
            + " us-west-1 us-west-2";
    List<Region> regions = Stream.of(all.split(" ")).map(Region::of).toList();
    assertEquals(34, regions.size());
    for (Region each : regions) {
      assertFalse(RegionNames.placeOf(each).isBlank(), each.id());
      assertNotEquals(Continent.ELSEWHERE, RegionNames.continentOf(each), each.id());
    }
    assertEquals("Ireland", RegionNames.placeOf(IRELAND));
    assertEquals(Continent.SOUTH_AMERICA, RegionNames.continentOf(Region.of("sa-east-1")));
    assertEquals("", RegionNames.placeOf(Region.of("xx-new-1")));
    assertEquals(Continent.ELSEWHERE, RegionNames.continentOf(Region.of("xx-new-1")));
  }

  @Test
  void region_isNeverBlank() {
    assertThrows(IllegalArgumentException.class, () -> Region.of(" "));
  }

  @Test
  void time_isReadAsEc2WritesIt() {
    Instant noon = Instant.parse("2026-11-13T12:00:00Z");
    assertEquals(noon, Ec2Time.parse("2026-11-13T12:00:00.000Z"));
    assertEquals(noon, Ec2Time.parse("2026-11-13T12:00:00Z"));
    assertEquals(noon, Ec2Time.parse("2026-11-13T14:00:00+02:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "never", "2026-11-13", "2026-02-30T00:00:00Z", "+999999999-01-01T00:00:00Z"})
  void time_whenUnreadable_isNone(String text) {
    assertNull(Ec2Time.parse(text));
    assertNull(Ec2Time.parse(null));
  }

  @Test
  void deprecation_holdsFromItsMoment() {
    Image image =
        Image.builder(IRELAND, "ami-1").deprecationTime("2026-11-13T12:00:00.000Z").build();
    Instant moment = Instant.parse("2026-11-13T12:00:00Z");
    assertTrue(image.isDeprecatedAt(moment));
    assertFalse(image.isDeprecatedAt(moment.minusMillis(1)));
    assertFalse(Image.builder(IRELAND, "ami-1").build().isDeprecatedAt(moment));
  }

  @Test
  void builder_copiesEveryField() {
    Image full = Images.full(IRELAND);
    assertEquals(full, ImageBuilder.from(full).build());
  }

  private static Image volumes(@Nullable Boolean... encrypted) {
    return Image.builder(IRELAND, "ami-1")
        .blockDeviceMappings(
            Stream.concat(
                    Stream.of(encrypted)
                        .map(
                            each ->
                                new EbsBlockDevice(
                                    true, null, null, 8, "gp3", null, null, null, null, null, each,
                                    null, null)),
                    Stream.of((EbsBlockDevice) null))
                .map(ebs -> new BlockDeviceMapping("/dev/sda1", null, null, ebs))
                .toList())
        .build();
  }
}
