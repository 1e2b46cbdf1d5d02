package io.github.amiexplorer.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.sandbox.world.SandboxImage;
import io.github.amiexplorer.sandbox.world.World;
import io.github.amiexplorer.sandbox.world.WorldGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeImagesRequest;
import software.amazon.awssdk.services.ec2.model.DescribeImagesResponse;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Image;

/** DescribeImages through the unmodified AWS SDK, held against the world it tells about. */
class DescribeImagesTest {
  private static final String REGION = "eu-west-1";
  private static final List<String> FILTERS =
      List.of(
          """
          architecture block-device-mapping.delete-on-termination block-device-mapping.device-name
          block-device-mapping.encrypted block-device-mapping.snapshot-id
          block-device-mapping.volume-size block-device-mapping.volume-type boot-mode
          creation-date description ena-support free-tier-eligible hypervisor image-allowed
          image-id image-type image-watermark.source-image-creation-time
          image-watermark.source-image-id image-watermark.source-image-region
          image-watermark.watermark-creation-time image-watermark.watermark-key
          instance-type-specification.supported-instance-type
          instance-type-specification.unsupported-instance-type is-public kernel-id
          manifest-location name owner-alias owner-id platform product-code product-code.type
          public-ssm-parameter-name ramdisk-id root-device-name root-device-type
          scan-result.critical-fix-available-since scan-result.finding-scan-date
          scan-result.high-fix-available-since scan-result.highest-finding-severity-label
          scan-result.informational-fix-available-since scan-result.low-fix-available-since
          scan-result.medium-fix-available-since source-image-id source-image-region
          source-instance-id sriov-net-support state state-reason-code state-reason-message
          tag:Name tag-key virtualization-type
          """
              .strip()
              .split("\\s+"));

  private static SandboxClients clients;
  private static Ec2Client ec2;
  private static World world;

  @BeforeAll
  static void start() throws Exception {
    clients = new SandboxClients();
    ec2 = clients.ec2(REGION);
    SandboxOptions options = SandboxClients.OPTIONS;
    world =
        new WorldGenerator(options.seed(), options.imagesPerRegion(), options.today()).generate();
  }

  @AfterAll
  static void stop() {
    ec2.close();
    clients.close();
  }

  @Test
  void ownersSelf_tellsOwnImagesButDisabledOnes() {
    assertEquals(
        ids(image -> isOwn(image) && !image.state().equals("disabled")),
        asked(request -> request.owners("self")));
  }

  @Test
  void includeDisabled_tellsThemToo() {
    assertEquals(
        ids(DescribeImagesTest::isOwn),
        asked(request -> request.owners("self").includeDisabled(true)));
  }

  @Test
  void noOwner_hidesForeignDeprecatedImagesUnlessAskedFor() {
    Predicate<SandboxImage> visible =
        image -> isVisible(image) && !image.state().equals("disabled");
    Set<String> all = asked(request -> request.includeDeprecated(true));
    Set<String> usual = asked(request -> {});
    assertEquals(ids(visible), all);
    assertEquals(
        ids(visible.and(image -> isOwn(image) || !image.isDeprecatedAt(world.now()))), usual);
    assertTrue(all.size() > usual.size());
  }

  @Test
  void executableUsersSelf_countsOrganizationSharesAndNeverOwnImages() {
    Set<String> shared = asked(request -> request.executableUsers("self").includeDeprecated(true));
    assertEquals(
        ids(
            image ->
                !isOwn(image)
                    && image.launchPermissions().names(world.account().id(), world.organization())),
        shared);
    assertFalse(shared.isEmpty());
  }

  @Test
  void ownerAliasAndAccount_areJoinedByOr() {
    Set<String> found = asked(request -> request.owners("amazon", "self").includeDeprecated(true));
    assertEquals(
        ids(
            image ->
                isVisible(image)
                    && !image.state().equals("disabled")
                    && (isOwn(image) || "amazon".equals(image.ownerAlias()))),
        found);
  }

  @Test
  void filters_areJoinedByAndTheirValuesByOr() {
    Set<String> found =
        asked(
            request ->
                request
                    .includeDeprecated(true)
                    .filters(
                        filter("architecture", "arm64", "i386"),
                        filter("root-device-type", "ebs"),
                        filter("name", "*a*")));
    assertEquals(
        ids(
            image ->
                isVisible(image)
                    && !image.state().equals("disabled")
                    && List.of("arm64", "i386").contains(image.architecture())
                    && image.rootDeviceType().equals("ebs")
                    && image.name() != null
                    && image.name().contains("a")),
        found);
    assertFalse(found.isEmpty());
  }

  @Test
  void everyFilterOfEc2_isKnown() {
    for (String name : FILTERS) {
      assertNotNull(
          ec2.describeImages(
              request -> request.owners("self").filters(filter(name, "nothing has this"))),
          name);
    }
    assertEquals(53, FILTERS.size());
  }

  @Test
  void wildcardCharacters_meanThemselvesAfterABackslash() {
    assertEquals(Set.of(), asked(request -> request.filters(filter("name", "\\*"))));
    assertEquals(Set.of(), asked(request -> request.filters(filter("architecture", "x86\\?64"))));
    assertFalse(asked(request -> request.filters(filter("architecture", "x86?64"))).isEmpty());
  }

  @Test
  void tagFilter_findsOwnTags() {
    SandboxImage tagged =
        world
            .region(REGION)
            .images()
            .filter(image -> isOwn(image) && !image.tags().isEmpty())
            .filter(image -> image.state().equals("available"))
            .findFirst()
            .orElseThrow();
    var tag = tagged.tags().entrySet().iterator().next();
    Set<String> found =
        asked(request -> request.filters(filter("tag:" + tag.getKey(), tag.getValue())));
    assertTrue(found.contains(tagged.id()));
    assertTrue(
        asked(request -> request.filters(filter("tag-key", tag.getKey()))).containsAll(found));
  }

  @Test
  void pages_togetherTellEveryImageOnce() {
    List<String> paged = new ArrayList<>();
    String token = null;
    do {
      String next = token;
      DescribeImagesResponse page =
          ec2.describeImages(request -> request.maxResults(37).nextToken(next));
      assertTrue(page.images().size() <= 37);
      page.images().forEach(image -> paged.add(image.imageId()));
      token = page.nextToken();
    } while (token != null && !token.isEmpty());
    assertEquals(asked(request -> {}), new TreeSet<>(paged));
    assertEquals(paged.size(), Set.copyOf(paged).size());
  }

  @Test
  void tokenOfAnotherQuery_isRefused() {
    String token = ec2.describeImages(request -> request.maxResults(5)).nextToken();
    refused(400, null, request -> request.owners("amazon").maxResults(5).nextToken(token));
  }

  @Test
  void wrongRequests_areRefusedInEc2sWords() {
    refused(400, "InvalidAMIID.Malformed", request -> request.imageIds("ami-1"));
    Ec2Exception missing =
        refused(400, "InvalidAMIID.NotFound", request -> request.imageIds("ami-0123456789abcdef0"));
    assertEquals(
        "The image id '[ami-0123456789abcdef0]' does not exist",
        missing.awsErrorDetails().errorMessage());
    refused(400, "InvalidUserID.Malformed", request -> request.owners("me"));
    refused(400, "InvalidUserID.Malformed", request -> request.executableUsers("123"));
    Ec2Exception filter =
        refused(400, "InvalidParameterValue", request -> request.filters(filter("nome", "x")));
    assertEquals("The filter 'nome' is invalid", filter.awsErrorDetails().errorMessage());
    refused(400, "InvalidParameterValue", request -> request.maxResults(1_001));
    String own = ids(DescribeImagesTest::isOwn).iterator().next();
    refused(400, "InvalidParameterCombination", request -> request.imageIds(own).maxResults(10));
    String[] many = IntStream.range(0, 201).mapToObj(Integer::toString).toArray(String[]::new);
    refused(400, "FilterLimitExceeded", request -> request.filters(filter("name", many)));
  }

  @Test
  void dryRun_saysThatItWouldHaveWorked() {
    refused(412, "DryRunOperation", request -> request.dryRun(true));
  }

  @Test
  void hostileTexts_arriveAsTheyAre() {
    for (Image image :
        ec2.describeImages(request -> request.owners("self").includeDisabled(true)).images()) {
      SandboxImage made = world.region(REGION).image(image.imageId());
      assertEquals(made.name() == null ? null : legal(made.name()), image.name());
      assertEquals(made.blockDevices().size(), image.blockDeviceMappings().size());
      assertEquals(made.tags().size(), image.tags().size());
    }
  }

  /** XML has no other control characters; the sandbox tells U+FFFD for them. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\uFFFD");
  }

  private static boolean isOwn(SandboxImage image) {
    return image.ownerId().equals(world.account().id());
  }

  private static boolean isVisible(SandboxImage image) {
    return isOwn(image)
        || image.isPublic()
        || image.launchPermissions().names(world.account().id(), world.organization());
  }

  private static Set<String> ids(Predicate<SandboxImage> wanted) {
    return world
        .region(REGION)
        .images()
        .filter(wanted)
        .map(SandboxImage::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> asked(Consumer<DescribeImagesRequest.Builder> request) {
    return ec2.describeImages(request).images().stream()
        .map(Image::imageId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Ec2Exception refused(
      int status, String code, Consumer<DescribeImagesRequest.Builder> request) {
    Ec2Exception refusal = assertThrows(Ec2Exception.class, () -> ec2.describeImages(request));
    assertEquals(status, refusal.statusCode());
    if (code != null) {
      assertEquals(code, refusal.awsErrorDetails().errorCode());
    }
    return refusal;
  }

  private static Filter filter(String name, String... values) {
    return Filter.builder().name(name).values(values).build();
  }
}
