package io.github.amiexplorer.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole answer of a yardstick: number of rows, the newest rows, counts of every facet. */
final class YardAnswer {
  private final YardTable table;
  private final YardQuestion question;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final List<Integer> newest = new ArrayList<>();
  private int size;

  YardAnswer(YardTable table, YardQuestion question) {
    this.table = table;
    this.question = question;
    for (Facet each : Facet.values()) {
      counts.put(each, new HashMap<>());
    }
  }

  /** Rows that have one number in a column; see {@link YardQuestion#misses}. */
  void count(YardColumn column, int missed, int code, int rows) {
    if (missed > question.facets().size()) {
      return;
    }
    for (Map.Entry<Facet, Map<String, Integer>> each : counts.entrySet()) {
      Facet facet = each.getKey();
      if (table.counting(facet) == column
          && (missed == 0 || question.facets().get(missed - 1) == facet)) {
        for (String value : table.values(facet, column.example(code))) {
          each.getValue().merge(value, rows, Integer::sum);
        }
      }
    }
    if (missed == 0 && column == table.counting(Facet.REGION)) {
      size += rows;
    }
  }

  /** The next of the newest rows. */
  void row(int number) {
    newest.add(number);
  }

  /**
   * Compares with the catalogue's answer.
   *
   * @throws IllegalStateException where they differ
   */
  void mustBe(Answer ours, String typed) {
    if (size != ours.rows().size()) {
      throw new IllegalStateException(
          "\"" + typed + "\" found " + size + " rows, not " + ours.rows().size());
    }
    for (Facet facet : Facet.values()) {
      Map<String, Integer> expected = new HashMap<>();
      for (FacetValue value : ours.facets().getOrDefault(facet, List.of())) {
        if (value.count() > 0) {
          expected.put(value.value(), value.count());
        }
      }
      if (!expected.equals(counts.get(facet))) {
        throw new IllegalStateException(
            "\"" + typed + "\" has " + facet + " " + counts.get(facet) + ", not " + expected);
      }
    }
    // Rows of the same moment may change places.
    long[] times = newest.stream().mapToLong(row -> table.rows().get(row).created()).toArray();
    long[] expected = new long[Math.min(200, size)];
    for (int at = 0; at < expected.length; at++) {
      Instant created = ours.rows().get(at).created();
      expected[at] = created == null ? Long.MIN_VALUE : created.toEpochMilli();
    }
    if (!Arrays.equals(times, expected)) {
      throw new IllegalStateException("\"" + typed + "\" has other newest rows");
    }
  }
}
