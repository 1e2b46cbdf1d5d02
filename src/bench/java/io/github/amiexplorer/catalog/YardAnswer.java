package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole answer of a yardstick: number of rows, the newest rows, counts of every facet. What
 * needs working out after the engine has answered is left for the comparison, whose time is not
 * taken.
 */
final class YardAnswer {
  private final YardTable table;
  private final YardQuestion question;
  private final List<Count> counts = new ArrayList<>();
  private final List<Integer> newest = new ArrayList<>();

  YardAnswer(YardTable table, YardQuestion question) {
    this.table = table;
    this.question = question;
  }

  /**
   * Rows that have one number in a column.
   *
   * @param missed see {@link YardQuestion#misses}
   */
  record Count(YardColumn column, int missed, int code, int rows) {}

  /** Adds a group of rows. */
  void count(YardColumn column, int missed, int code, int rows) {
    counts.add(new Count(column, missed, code, rows));
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
    int size =
        counts.stream()
            .filter(each -> each.missed() == 0 && each.column() == table.counting(Facet.REGION))
            .mapToInt(Count::rows)
            .sum();
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
      Map<String, Integer> values = values(facet);
      if (!expected.equals(values)) {
        throw new IllegalStateException(
            "\"" + typed + "\" has " + facet + " " + values + ", not " + expected);
      }
    }
    mustBeNewest(ours.rows(), typed);
  }

  /** The own choice of a facet is left out: what fails it alone counts too. */
  private Map<String, Integer> values(Facet facet) {
    Map<String, Integer> values = new HashMap<>();
    for (Count each : counts) {
      if (each.column() == table.counting(facet)
          && (each.missed() == 0 || question.isChoice(each.missed(), facet))) {
        for (String value : table.values(facet, each.column().example(each.code()))) {
          values.merge(value, each.rows(), Integer::sum);
        }
      }
    }
    return values;
  }

  /** Rows of the same moment may change places. */
  private void mustBeNewest(ImageRows ours, String typed) {
    long[] times = newest.stream().mapToLong(row -> table.rows().get(row).created()).toArray();
    long[] expected = new long[Math.min(YardTable.SHOWN, ours.size())];
    for (int at = 0; at < expected.length; at++) {
      Instant created = ours.get(at).created();
      expected[at] = created == null ? Candidate.NEVER : created.toEpochMilli();
    }
    if (!Arrays.equals(times, expected)) {
      throw new IllegalStateException("\"" + typed + "\" has other newest rows");
    }
  }
}
