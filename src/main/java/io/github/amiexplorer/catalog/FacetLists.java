package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publisher;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the values of every facet from what was counted. One use; not thread-safe. */
final class FacetLists {
  /** Lower ends of the size buckets, GiB. */
  private static final int[] SIZES = {
    0, 1, 2, 4, 8, 10, 16, 20, 30, 50, 64, 100, 128, 256, 500, 1000
  };

  private static final Set<String> KNOWN =
      Publishers.all().stream().map(Publisher::name).collect(Collectors.toUnmodifiableSet());

  private static final Comparator<FacetValue> LARGEST_FIRST =
      (a, b) ->
          a.count() == b.count()
              ? a.value().compareTo(b.value())
              : Integer.compare(b.count(), a.count());

  private final Codebook book;
  private final FacetCounts counts;
  private final @Nullable String accountId;

  FacetLists(Codebook book, FacetCounts counts, @Nullable String accountId) {
    this.book = book;
    this.counts = counts;
    this.accountId = accountId;
  }

  Map<Facet, List<FacetValue>> values() {
    Dictionaries numbers = book.numbers();
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    List<FacetValue> places = new ArrayList<>();
    counts.byRegion().forEach((region, count) -> add(places, region.id(), region.id(), count));
    places.sort(LARGEST_FIRST);
    values.put(Facet.REGION, places);
    values.put(Facet.PUBLISHER, publishers(numbers.publishers()));
    coded(values, Facet.ARCHITECTURE, numbers.architectures(), Kind::architecture);
    coded(values, Facet.BOOT_MODE, numbers.bootModes(), Kind::bootMode);
    coded(values, Facet.ROOT_DEVICE, numbers.rootDevices(), Kind::rootDevice);
    coded(values, Facet.STATE, numbers.states(), Kind::state);
    int[] systems =
        byKind(
            Facet.OPERATING_SYSTEM,
            OperatingSystem.values().length,
            each -> each.candidate().system().ordinal());
    values.put(
        Facet.OPERATING_SYSTEM,
        named(OperatingSystem.values(), systems, OperatingSystem::key, OperatingSystem::plainName));
    int[] seen =
        byOwner(
            Facet.VISIBILITY,
            Visibility.values().length,
            each -> Visibility.of(each.image(), accountId).ordinal());
    values.put(
        Facet.VISIBILITY, named(Visibility.values(), seen, Visibility::key, Visibility::key));
    int[] locked =
        byKind(
            Facet.ENCRYPTION,
            Encryption.values().length,
            each -> each.candidate().encryption().ordinal());
    values.put(
        Facet.ENCRYPTION, named(Encryption.values(), locked, Encryption::key, Encryption::key));
    values.put(Facet.AGE, buckets(FacetCounts.AGES, counts.byAge()));
    int[] sizes = byKind(Facet.SIZE, SIZES.length, each -> bucket(each.candidate().sizeGib()));
    values.put(Facet.SIZE, buckets(SIZES, sizes));
    values.put(Facet.TAG, tagKeys(numbers.tagKeys()));
    return values;
  }

  private int[] byKind(Facet facet, int size, ToIntFunction<Kind> number) {
    return by(counts.byKind(facet), size, at -> number.applyAsInt(book.kinds()[at]));
  }

  private int[] byOwner(Facet facet, int size, ToIntFunction<Owner> number) {
    return by(counts.byOwner(facet), size, at -> number.applyAsInt(book.owners()[at]));
  }

  private static int[] by(int[] counted, int size, IntFunction<Integer> number) {
    int[] sums = new int[size];
    for (int at = 0; at < counted.length; at++) {
      if (counted[at] != 0) {
        sums[number.apply(at)] += counted[at];
      }
    }
    return sums;
  }

  private void coded(
      Map<Facet, List<FacetValue>> values,
      Facet facet,
      Dictionary dictionary,
      ToIntFunction<Kind> number) {
    int[] sums = byKind(facet, dictionary.size(), number);
    List<FacetValue> list = new ArrayList<>();
    for (int code = 0; code < sums.length; code++) {
      String text = dictionary.text(code);
      add(list, text.isEmpty() ? "none" : text, text, sums[code]);
    }
    list.sort(LARGEST_FIRST);
    values.put(facet, list);
  }

  private static <E extends Enum<E>> List<FacetValue> named(
      E[] all, int[] sums, Function<E, String> value, Function<E, String> label) {
    List<FacetValue> list = new ArrayList<>();
    for (E each : all) {
      add(list, value.apply(each), label.apply(each), sums[each.ordinal()]);
    }
    list.sort(LARGEST_FIRST);
    return list;
  }

  /** Known publishers first, then the largest. */
  private List<FacetValue> publishers(Dictionary dictionary) {
    int[] sums = byOwner(Facet.PUBLISHER, dictionary.size(), Owner::publisher);
    List<FacetValue> known = new ArrayList<>();
    List<FacetValue> others = new ArrayList<>();
    for (int code = 0; code < sums.length; code++) {
      String name = dictionary.text(code);
      if (!name.isEmpty()) {
        add(KNOWN.contains(name) ? known : others, name, name, sums[code]);
      }
    }
    known.sort(LARGEST_FIRST);
    others.sort(LARGEST_FIRST);
    known.addAll(others);
    return known;
  }

  private List<FacetValue> tagKeys(Dictionary dictionary) {
    int[] counted = counts.byKind(Facet.TAG);
    int[] sums = new int[dictionary.size()];
    for (int at = 0; at < counted.length; at++) {
      if (counted[at] != 0) {
        for (int key : book.kinds()[at].tagKeys()) {
          sums[key] += counted[at];
        }
      }
    }
    List<FacetValue> keys = new ArrayList<>();
    for (int code = 0; code < sums.length; code++) {
      add(keys, dictionary.text(code), dictionary.text(code), sums[code]);
    }
    keys.sort(LARGEST_FIRST);
    return keys;
  }

  private static int bucket(long gib) {
    int at = 0;
    while (at + 1 < SIZES.length && SIZES[at + 1] <= gib) {
      at++;
    }
    return at;
  }

  private static List<FacetValue> buckets(int[] lowerEnds, int[] sums) {
    List<FacetValue> values = new ArrayList<>();
    for (int at = 0; at < lowerEnds.length; at++) {
      String end = String.valueOf(lowerEnds[at]);
      values.add(new FacetValue(end, end, sums[at]));
    }
    return values;
  }

  private static void add(List<FacetValue> values, String value, String label, int count) {
    if (count > 0) {
      values.add(new FacetValue(value, label, count));
    }
  }
}
