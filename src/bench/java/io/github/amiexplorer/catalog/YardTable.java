package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The images of a world as the yardsticks get them, to their best: folded text for all words, what
 * facets are made of worked out beforehand, the buckets of ages too, and, as in the catalogue,
 * numbers for what many images have in common, so that twelve facets are counted by two columns.
 * Rows are newest first. Filled from any thread, one at a time.
 */
final class YardTable {
  /** How many rows an answer gives at once. */
  static final int SHOWN = 200;

  private static final List<Facet> OF_PLACES =
      List.of(Facet.REGION, Facet.PUBLISHER, Facet.VISIBILITY);
  private static final double DAY_MILLIS = 86_400_000;

  private final int[] ages = lowerEnds(Facet.AGE);
  private final int[] sizes = lowerEnds(Facet.SIZE);
  private final YardColumn kind = YardColumn.coded("kind", this::kind);
  private final YardColumn place =
      YardColumn.coded("place", image -> List.of(owner(image), image.image().region()));
  private final YardColumn owner = YardColumn.coded("owner", YardTable::owner);
  private final YardColumn region = coded("region", Facet.REGION);
  private final YardColumn system = coded("system", Facet.OPERATING_SYSTEM);
  private final YardColumn architecture = coded("architecture", Facet.ARCHITECTURE);
  private final YardColumn bootMode = coded("boot_mode", Facet.BOOT_MODE);
  private final YardColumn rootDevice = coded("root_device", Facet.ROOT_DEVICE);
  private final YardColumn state = coded("state", Facet.STATE);
  private final YardColumn encryption = coded("encryption", Facet.ENCRYPTION);
  private final YardColumn gib = YardColumn.plain("gib", image -> (int) image.sizeGib());
  private final List<YardColumn> columns =
      List.of(
          kind,
          place,
          owner,
          region,
          system,
          architecture,
          bootMode,
          rootDevice,
          state,
          encryption,
          gib);
  private final List<Row> rows = new ArrayList<>();

  /**
   * An image.
   *
   * @param created epoch milliseconds
   * @param id folded
   * @param text everything else that words are looked for in
   * @param codes in the order of {@link #columns}
   */
  record Row(long created, String id, String text, int[] codes) {}

  private YardColumn coded(String name, Facet facet) {
    return YardColumn.coded(name, image -> values(facet, image));
  }

  private List<List<String>> kind(Candidate image) {
    return Arrays.stream(Facet.values())
        .filter(each -> !OF_PLACES.contains(each))
        .map(each -> values(each, image))
        .toList();
  }

  private static List<Object> owner(Candidate candidate) {
    Image image = candidate.image();
    return List.of(
        image.ownerIdOrEmpty(),
        Objects.requireNonNullElse(image.ownerAlias(), ""),
        image.isPublic());
  }

  /** The buckets that the catalogue counts by. */
  private static int[] lowerEnds(Facet facet) {
    Answer empty = new Catalog().search(SearchBench.question(""), () -> false);
    return empty.facets().getOrDefault(facet, List.of()).stream()
        .mapToInt(each -> Integer.parseInt(each.value()))
        .toArray();
  }

  void add(List<Image> page) {
    List<Candidate> images = page.stream().map(Candidate::new).toList();
    synchronized (this) {
      images.forEach(this::add);
    }
  }

  private void add(Candidate image) {
    int[] codes = columns.stream().mapToInt(column -> column.add(image)).toArray();
    String id = Candidate.fold(image.image().id()) + "\n";
    rows.add(new Row(image.created(), id.strip(), image.text().replace(id, ""), codes));
  }

  /** All images are there. */
  void sort() {
    rows.sort(Comparator.comparingLong(Row::created).reversed());
  }

  List<Row> rows() {
    return rows;
  }

  List<YardColumn> columns() {
    return columns;
  }

  /** The columns that all facets are counted by. */
  List<YardColumn> counted() {
    return List.of(kind, place);
  }

  /** The column that a facet is counted by. */
  YardColumn counting(Facet facet) {
    return OF_PLACES.contains(facet) ? place : kind;
  }

  /** The column that a choice of a facet narrows, but for the age, which is one of moments. */
  YardColumn narrowing(Facet facet) {
    return switch (facet) {
      case REGION -> region;
      case PUBLISHER, VISIBILITY -> owner;
      case OPERATING_SYSTEM -> system;
      case ARCHITECTURE -> architecture;
      case BOOT_MODE -> bootMode;
      case ROOT_DEVICE -> rootDevice;
      case STATE -> state;
      case ENCRYPTION -> encryption;
      case SIZE -> gib;
      case AGE, TAG -> kind;
    };
  }

  /** What an image has of a facet, as the filter language writes it. */
  List<String> values(Facet facet, Candidate candidate) {
    Image image = candidate.image();
    return switch (facet) {
      case REGION -> List.of(image.region().id());
      case PUBLISHER ->
          candidate.publisher().isEmpty() ? List.of() : List.of(candidate.publisher());
      case OPERATING_SYSTEM -> List.of(candidate.system().key());
      case ARCHITECTURE -> List.of(orNone(image.architecture()));
      case BOOT_MODE -> List.of(orNone(image.bootMode()));
      case ROOT_DEVICE -> List.of(orNone(image.rootDeviceType()));
      case STATE -> List.of(orNone(image.state()));
      case VISIBILITY -> List.of(Visibility.of(image, BenchWorld.ACCOUNT).key());
      case ENCRYPTION -> List.of(candidate.encryption().key());
      case AGE -> age(candidate) < 0 ? List.of() : List.of(String.valueOf(age(candidate)));
      case SIZE -> List.of(String.valueOf(bucket(sizes, candidate.sizeGib())));
      case TAG -> List.copyOf(image.tags().keySet());
    };
  }

  private static String orNone(@Nullable String text) {
    return text == null || text.isEmpty() ? "none" : text;
  }

  private int age(Candidate image) {
    return image.created() == Candidate.NEVER
        ? -1
        : bucket(ages, (BenchWorld.NOW.toEpochMilli() - image.created()) / DAY_MILLIS);
  }

  private static int bucket(int[] lowerEnds, double value) {
    int at = 0;
    while (at + 1 < lowerEnds.length && lowerEnds[at + 1] <= value) {
      at++;
    }
    return lowerEnds[at];
  }
}
