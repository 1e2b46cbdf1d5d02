package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.catalog.FacetValue;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publisher;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the answer to some terms has to be, found in the plainest way.
 *
 * @param rows those that pass
 * @param total those that were looked at
 */
record NaiveAnswer(
    Map<ImageKey, Image> rows, int total, Map<Facet, List<FacetValue>> facets, int regions) {
  private static final int[] AGES = {
    0, 1, 3, 7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1460, 1825, 2555
  };
  private static final int[] SIZES = {
    0, 1, 2, 4, 8, 10, 16, 20, 30, 50, 64, 100, 128, 256, 500, 1000
  };
  private static final double DAY = 86_400_000;
  private static final Comparator<FacetValue> LARGEST =
      Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);

  static NaiveAnswer of(List<Image> images, List<Ask> terms, Asker asker) {
    Map<ImageKey, Image> rows = new HashMap<>();
    Map<Facet, List<Image>> others = new EnumMap<>(Facet.class);
    List.of(Facet.values()).forEach(each -> others.put(each, new ArrayList<>()));
    for (Image image : images) {
      List<Ask> failed = terms.stream().filter(each -> !each.test(image, asker)).toList();
      if (failed.isEmpty()) {
        rows.put(image.key(), image);
      }
      others.forEach(
          (facet, counted) -> {
            if (failed.stream().allMatch(each -> each.choice() == facet)) {
              counted.add(image);
            }
          });
    }
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    others.forEach((facet, counted) -> facets.put(facet, values(facet, counted, asker)));
    int regions = (int) rows.keySet().stream().map(ImageKey::region).distinct().count();
    return new NaiveAnswer(rows, images.size(), facets, regions);
  }

  private static List<FacetValue> values(Facet facet, List<Image> images, Asker asker) {
    if (facet == Facet.AGE) {
      return buckets(
          AGES,
          images.stream()
              .filter(each -> each.created() != null)
              .map(each -> (asker.now().toEpochMilli() - each.created().toEpochMilli()) / DAY)
              .toList());
    }
    if (facet == Facet.SIZE) {
      return buckets(SIZES, images.stream().map(each -> (double) each.sizeGib()).toList());
    }
    Map<FacetValue, Integer> counts = new HashMap<>();
    for (Image image : images) {
      for (FacetValue each : of(facet, image, asker)) {
        counts.merge(each, 1, Integer::sum);
      }
    }
    List<FacetValue> values = new ArrayList<>();
    counts.forEach((each, count) -> values.add(new FacetValue(each.value(), each.label(), count)));
    Set<String> known = Publishers.all().stream().map(Publisher::name).collect(Collectors.toSet());
    values.sort(
        facet == Facet.PUBLISHER
            ? Comparator.comparing((FacetValue each) -> !known.contains(each.value()))
                .thenComparing(LARGEST)
            : LARGEST);
    return values;
  }

  private static Collection<FacetValue> of(Facet facet, Image image, Asker asker) {
    return switch (facet) {
      case REGION -> one(image.region().id());
      case PUBLISHER ->
          Publishers.nameOf(image).isEmpty() ? List.of() : one(Publishers.nameOf(image));
      case ARCHITECTURE -> coded(image.architecture());
      case BOOT_MODE -> coded(image.bootMode());
      case ROOT_DEVICE -> coded(image.rootDeviceType());
      case STATE -> coded(image.state());
      case OPERATING_SYSTEM -> {
        OperatingSystem system = OperatingSystem.of(image);
        yield List.of(new FacetValue(system.key(), system.plainName(), 0));
      }
      case VISIBILITY -> one(Visibility.of(image, asker.account()).key());
      case ENCRYPTION -> one(Encryption.of(image).key());
      case TAG ->
          image.tags().keySet().stream().map(each -> new FacetValue(each, each, 0)).toList();
      case AGE, SIZE -> throw new AssertionError(facet);
    };
  }

  private static List<FacetValue> coded(String word) {
    return List.of(new FacetValue(Objects.toString(word, "none"), Objects.toString(word, ""), 0));
  }

  private static List<FacetValue> one(String value) {
    return List.of(new FacetValue(value, value, 0));
  }

  private static List<FacetValue> buckets(int[] from, List<Double> numbers) {
    List<FacetValue> values = new ArrayList<>();
    for (int at = 0; at < from.length; at++) {
      double low = at == 0 ? Double.NEGATIVE_INFINITY : from[at];
      double high = at + 1 < from.length ? from[at + 1] : Double.POSITIVE_INFINITY;
      int count = (int) numbers.stream().filter(each -> each >= low && each < high).count();
      values.add(new FacetValue("" + from[at], "" + from[at], count));
    }
    return values;
  }
}
