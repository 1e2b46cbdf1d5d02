package io.github.amiexplorer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.catalog.query.FilterTerm;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.support.PlainQuestions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue's answers against the plainest possible way to find them. */
class SearchTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String ME = "123456789012";
  private static final FilterContext CONTEXT = new FilterContext(NOW, ME, Set.of());
  private static final List<Region> REGIONS =
      Stream.of("eu-west-1", "us-east-1", "ap-northeast-2").map(Region::of).toList();
  private static final List<Image> IMAGES = images(3_000);
  private static final Catalog CATALOG = catalog(IMAGES);

  private static final List<Facet> COUNTED =
      Stream.of(Facet.values()).filter(each -> each != Facet.AGE && each != Facet.SIZE).toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "web",
        "web -batch",
        "arch:arm64",
        "arch:arm64,i386 os:ubuntu,debian",
        "region:eu-west-1 state:available",
        "tag:Env tag:Team",
        "tag:Env=prod visibility:private",
        "owner:canonical,123456789012 encrypted:yes",
        "age<90d size>=16 boot:uefi",
        "boot:none arch:none",
        "/^nothing$/"
      })
  void search_givesWhatANaiveFilterGives(String filter) {
    Answer answer = ask(filter);
    List<ImageKey> expected =
        IMAGES.stream()
            .filter(image -> matches(FilterQuery.parse(filter).query().terms(), image))
            .sorted(
                Comparator.comparing(
                        Image::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
                    .thenComparing(Image::created, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Image::region)
                    .thenComparing(Image::id))
            .map(Image::key)
            .toList();
    assertEquals(expected, keys(answer.rows()));
    assertEquals(IMAGES.size(), answer.total());
    assertEquals(
        expected.stream().map(ImageKey::region).distinct().count(), answer.regions(), "Regions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "web",
        "arch:arm64 os:ubuntu",
        "boot:uefi tag:Env",
        "region:us-east-1 age<90d"
      })
  void search_whenAValueOfAFacetIsChosen_findsAsManyAsWasCounted(String filter) {
    FilterQuery query = FilterQuery.parse(filter).query();
    Answer answer = ask(filter);
    for (Facet facet : COUNTED) {
      FilterQuery others = query.withoutKey(facet.key());
      for (FacetValue value : answer.facets().get(facet)) {
        FilterQuery chosen = others.withValue(facet.key(), value.value(), true);
        assertEquals(
            value.count(),
            ask(chosen.text()).rows().size(),
            () -> facet + " " + value + " " + chosen);
      }
    }
  }

  @Test
  void search_whenARangeIsChosen_countsItsHistogramWithoutIt() {
    for (Facet facet : List.of(Facet.AGE, Facet.SIZE)) {
      String range = facet == Facet.AGE ? "age<90d" : "size>=16GiB";
      assertEquals(ask("web").facets().get(facet), ask("web " + range).facets().get(facet), range);
    }
  }

  @Test
  void search_histogramsHoldEveryImageOnce() {
    Answer answer = ask("");
    assertEquals(
        IMAGES.stream().filter(image -> image.created() != null).count(), sum(answer, Facet.AGE));
    assertEquals(IMAGES.size(), sum(answer, Facet.SIZE));
    assertEquals("0", answer.facets().get(Facet.SIZE).getFirst().value());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void search_whenSorted_putsMissingValuesLast(boolean descending) {
    for (SortKey key : SortKey.values()) {
      SortOrder order = new SortOrder(key, descending, key == SortKey.TAG ? "Env" : null);
      ImageRows rows = CATALOG.search(question("", List.of(order)), () -> false).rows();
      assertEquals(IMAGES.size(), rows.size());
      boolean missing = false;
      for (int at = 0; at < rows.size(); at++) {
        boolean here = isMissing(key, rows.get(at));
        assertTrue(here || !missing, key + " at " + at);
        missing = here;
      }
    }
  }

  @Test
  void search_whenNewestFirst_isInThatOrder() {
    ImageRows rows =
        CATALOG.search(question("-boot:none", List.of(SortOrder.NEWEST_FIRST)), () -> false).rows();
    for (int at = 1; at < rows.size(); at++) {
      Instant before = rows.get(at - 1).created();
      Instant here = rows.get(at).created();
      assertTrue(here == null || (before != null && !here.isAfter(before)));
      assertEquals(at, rows.indexOf(rows.get(at).key()));
    }
  }

  @Test
  void search_whenStopped_throws() {
    Question question = question("web", List.of(SortOrder.NEWEST_FIRST));
    assertThrows(CancellationException.class, () -> CATALOG.search(question, () -> true));
  }

  @Test
  void search_whenOnlyAFewMayBeFound_findsThose() {
    Set<ImageKey> only = Set.of(IMAGES.get(1).key(), IMAGES.get(5).key());
    Question all = question("", List.of(SortOrder.NEWEST_FIRST));
    Answer answer =
        CATALOG.search(
            new Question(all.scope(), Set.of(), all.filter(), all.order(), NOW, ME, only, only),
            () -> false);
    assertEquals(only, Set.copyOf(keys(answer.rows())));
    assertEquals(2, answer.total());
  }

  private static long sum(Answer answer, Facet facet) {
    return answer.facets().get(facet).stream().mapToLong(FacetValue::count).sum();
  }

  private static boolean isMissing(SortKey key, Image image) {
    return switch (key) {
      case NAME -> image.name() == null;
      case ARCHITECTURE -> image.architecture() == null;
      case BOOT_MODE -> image.bootMode() == null;
      case CREATED -> image.created() == null;
      case DEPRECATES -> image.deprecates() == null;
      case LAST_LAUNCHED -> image.lastLaunched() == null;
      case TAG -> !image.tags().containsKey("Env");
      default -> false;
    };
  }

  private static boolean matches(List<FilterTerm> terms, Image image) {
    return terms.stream().allMatch(term -> term.test(new Candidate(image), CONTEXT));
  }

  private static List<ImageKey> keys(ImageRows rows) {
    List<ImageKey> keys = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      keys.add(rows.get(at).key());
    }
    return keys;
  }

  private static Answer ask(String filter) {
    return CATALOG.search(
        question(filter, List.of(new SortOrder(SortKey.NAME, false, null))), () -> false);
  }

  private static Question question(String filter, List<SortOrder> order) {
    return new PlainQuestions(order, NOW, ME).question(filter);
  }

  private static Catalog catalog(List<Image> images) {
    Catalog catalog = new Catalog();
    for (Region region : REGIONS) {
      catalog.append(
          new Scope.Amazon(),
          region,
          images.stream().filter(image -> image.region().equals(region)).toList());
      catalog.complete(new Scope.Amazon(), region, NOW);
    }
    return catalog;
  }

  private static List<Image> images(int count) {
    Random random = new Random(42);
    List<Image> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, String> tags = new TreeMap<>();
      if (random.nextBoolean()) {
        tags.put("Env", random.nextBoolean() ? "prod" : "test");
      }
      if (random.nextInt(3) == 0) {
        tags.put("Team", "web");
      }
      images.add(
          Image.builder(one(random, REGIONS), "ami-%08x".formatted(i))
              .name(one(random, "web", "Batch", "ubuntu-web", "debian", "x") + random.nextInt(50))
              .ownerId(one(random, ME, "099720109477", "309956199498", "999999999999"))
              .isPublic(random.nextBoolean())
              .state(one(random, "available", "pending", "failed"))
              .architecture(one(random, "arm64", "x86_64", "i386", null))
              .bootMode(one(random, "uefi", "uefi-preferred", null))
              .rootDeviceType(one(random, "ebs", "instance-store"))
              .creationDate(
                  random.nextInt(9) == 0
                      ? null
                      : NOW.minus(Duration.ofHours(random.nextInt(9_000))).toString())
              .tags(tags)
              .blockDeviceMappings(volumes(random))
              .build());
    }
    return images;
  }

  private static List<BlockDeviceMapping> volumes(Random random) {
    List<BlockDeviceMapping> volumes = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      volumes.add(
          new BlockDeviceMapping(
              "/dev/sda" + left,
              null,
              null,
              new EbsBlockDevice(
                  true,
                  null,
                  null,
                  8 << random.nextInt(5),
                  "gp3",
                  null,
                  null,
                  null,
                  null,
                  null,
                  one(random, true, false, null),
                  null,
                  null)));
    }
    return volumes;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> T one(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
