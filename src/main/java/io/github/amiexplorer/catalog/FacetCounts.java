package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.FilterContext;
import io.github.amiexplorer.model.Encryption;
import io.github.amiexplorer.model.OperatingSystem;
import io.github.amiexplorer.model.Publishers;
import io.github.amiexplorer.model.Visibility;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the values of every facet while a search runs. One a search; not thread-safe. */
final class FacetCounts {
  /** Lower ends of the age buckets, days. */
  private static final int[] AGES = {
    0, 1, 3, 7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1460, 1825, 2555
  };

  /** Lower ends of the size buckets, GiB. */
  private static final int[] SIZES = {
    0, 1, 2, 4, 8, 10, 16, 20, 30, 50, 64, 100, 128, 256, 500, 1000
  };

  private static final double DAY_MILLIS = 86_400_000;

  private final Dictionaries dictionaries;
  private final FilterContext context;
  private final int[] regions;
  private final BitSet matchingRegions = new BitSet();
  private final int[] publishers;
  private final int[] architectures;
  private final int[] bootModes;
  private final int[] rootDevices;
  private final int[] states;
  private final int[] systems = new int[OperatingSystem.values().length];
  private final int[] visibilities = new int[Visibility.values().length];
  private final int[] encryptions = new int[Encryption.values().length];
  private final int[] ages = new int[AGES.length];
  private final int[] sizes = new int[SIZES.length];
  private final Map<String, int[]> tags = new HashMap<>();

  FacetCounts(Dictionaries dictionaries, FilterContext context) {
    this.dictionaries = dictionaries;
    this.context = context;
    regions = new int[dictionaries.regions().size()];
    publishers = new int[dictionaries.publishers().size()];
    architectures = new int[dictionaries.architectures().size()];
    bootModes = new int[dictionaries.bootModes().size()];
    rootDevices = new int[dictionaries.rootDevices().size()];
    states = new int[dictionaries.states().size()];
  }

  /** The entry satisfies the whole filter. */
  void countAll(Entry entry) {
    regions[entry.region]++;
    matchingRegions.set(entry.region);
    publishers[entry.publisher]++;
    systems[entry.candidate.system().ordinal()]++;
    architectures[entry.architecture]++;
    bootModes[entry.bootMode]++;
    rootDevices[entry.rootDevice]++;
    states[entry.state]++;
    visibilities[Visibility.of(entry.image(), context.accountId()).ordinal()]++;
    encryptions[entry.candidate.encryption().ordinal()]++;
    countAge(entry);
    sizes[bucket(SIZES, entry.candidate.sizeGib())]++;
    countTags(entry);
  }

  /** The entry fails nothing but the choice of this facet itself. */
  void countFor(Facet facet, Entry entry) {
    switch (facet) {
      case REGION -> regions[entry.region]++;
      case PUBLISHER -> publishers[entry.publisher]++;
      case OPERATING_SYSTEM -> systems[entry.candidate.system().ordinal()]++;
      case ARCHITECTURE -> architectures[entry.architecture]++;
      case BOOT_MODE -> bootModes[entry.bootMode]++;
      case ROOT_DEVICE -> rootDevices[entry.rootDevice]++;
      case STATE -> states[entry.state]++;
      case VISIBILITY ->
          visibilities[Visibility.of(entry.image(), context.accountId()).ordinal()]++;
      case ENCRYPTION -> encryptions[entry.candidate.encryption().ordinal()]++;
      case AGE -> countAge(entry);
      case SIZE -> sizes[bucket(SIZES, entry.candidate.sizeGib())]++;
      case TAG -> countTags(entry);
    }
  }

  Map<Facet, List<FacetValue>> values() {
    Map<Facet, List<FacetValue>> all = new EnumMap<>(Facet.class);
    all.put(Facet.REGION, coded(regions, dictionaries.regions()));
    all.put(Facet.PUBLISHER, publishers());
    all.put(Facet.ARCHITECTURE, coded(architectures, dictionaries.architectures()));
    all.put(Facet.BOOT_MODE, coded(bootModes, dictionaries.bootModes()));
    all.put(Facet.ROOT_DEVICE, coded(rootDevices, dictionaries.rootDevices()));
    all.put(Facet.STATE, coded(states, dictionaries.states()));
    List<FacetValue> os = new ArrayList<>();
    for (OperatingSystem each : OperatingSystem.values()) {
      add(os, each.key(), each.plainName(), systems[each.ordinal()]);
    }
    all.put(Facet.OPERATING_SYSTEM, largestFirst(os));
    List<FacetValue> seen = new ArrayList<>();
    for (Visibility each : Visibility.values()) {
      add(seen, each.key(), each.key(), visibilities[each.ordinal()]);
    }
    all.put(Facet.VISIBILITY, largestFirst(seen));
    List<FacetValue> locked = new ArrayList<>();
    for (Encryption each : Encryption.values()) {
      add(locked, each.key(), each.key(), encryptions[each.ordinal()]);
    }
    all.put(Facet.ENCRYPTION, largestFirst(locked));
    all.put(Facet.AGE, buckets(AGES, ages));
    all.put(Facet.SIZE, buckets(SIZES, sizes));
    List<FacetValue> keys = new ArrayList<>();
    tags.forEach((key, count) -> add(keys, key, key, count[0]));
    all.put(Facet.TAG, largestFirst(keys));
    return all;
  }

  /** Regions of the entries that satisfy the whole filter. */
  int regionCount() {
    return matchingRegions.cardinality();
  }

  private void countAge(Entry entry) {
    long created = entry.candidate.created();
    if (created != Candidate.NEVER) {
      ages[bucket(AGES, (context.now().toEpochMilli() - created) / DAY_MILLIS)]++;
    }
  }

  private void countTags(Entry entry) {
    for (String key : entry.image().tags().keySet()) {
      tags.computeIfAbsent(key, _ -> new int[1])[0]++;
    }
  }

  private static int bucket(int[] lowerEnds, double value) {
    int at = 0;
    while (at + 1 < lowerEnds.length && lowerEnds[at + 1] <= value) {
      at++;
    }
    return at;
  }

  private List<FacetValue> publishers() {
    List<FacetValue> values = new ArrayList<>();
    for (int code = 0; code < publishers.length; code++) {
      String name = dictionaries.publishers().text(code);
      if (!name.isEmpty()) {
        add(values, name, name, publishers[code]);
      }
    }
    values.sort(
        Comparator.comparing((FacetValue each) -> !isKnown(each.value()))
            .thenComparing(FacetValue::count, Comparator.reverseOrder())
            .thenComparing(FacetValue::label));
    return values;
  }

  private static boolean isKnown(String publisher) {
    return Publishers.all().stream().anyMatch(each -> each.name().equals(publisher));
  }

  private static List<FacetValue> coded(int[] counts, Dictionary dictionary) {
    List<FacetValue> values = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      String text = dictionary.text(code);
      add(values, text.isEmpty() ? "none" : text, text, counts[code]);
    }
    return largestFirst(values);
  }

  private static List<FacetValue> buckets(int[] lowerEnds, int[] counts) {
    List<FacetValue> values = new ArrayList<>();
    for (int at = 0; at < lowerEnds.length; at++) {
      String end = String.valueOf(lowerEnds[at]);
      values.add(new FacetValue(end, end, counts[at]));
    }
    return values;
  }

  private static void add(List<FacetValue> values, String value, String label, int count) {
    if (count > 0) {
      values.add(new FacetValue(value, label, count));
    }
  }

  private static List<FacetValue> largestFirst(List<FacetValue> values) {
    values.sort(
        Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value));
    return values;
  }
}
