package io.github.amiexplorer.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How often which operation was asked in which Region. Thread-safe. */
public final class Counters {
  private final Map<String, Map<String, LongAdder>> counts = new ConcurrentSkipListMap<>();

  Counters() {}

  void count(String action, String region) {
    counts
        .computeIfAbsent(action, each -> new ConcurrentSkipListMap<>())
        .computeIfAbsent(region, each -> new LongAdder())
        .increment();
  }

  /** Requests of {@code action} over all Regions. */
  public long of(String action) {
    return counts.getOrDefault(action, Map.of()).values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** All counts by action and Region. */
  public Map<String, Map<String, Long>> all() {
    Map<String, Map<String, Long>> all = new TreeMap<>();
    counts.forEach(
        (action, regions) -> {
          Map<String, Long> sums = new TreeMap<>();
          regions.forEach((region, sum) -> sums.put(region, sum.sum()));
          all.put(action, sums);
        });
    return all;
  }

  String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    all()
        .forEach(
            (action, regions) -> {
              ObjectNode node = root.putObject(action);
              regions.forEach(node::put);
            });
    return root.toPrettyString();
  }
}
