package io.github.amiexplorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures of a benchmark: a table on the screen and one flat object in target/bench. */
public final class BenchReport {
  private final String name;
  private final Map<String, Number> figures = new LinkedHashMap<>();

  /** An empty report. */
  public BenchReport(String name) {
    this.name = name;
  }

  /** Adds a figure and prints it. */
  public void add(String key, double value) {
    Number figure =
        value == Math.rint(value) ? (Number) (long) value : Math.round(value * 1_000) / 1_000.0;
    figures.put(key, figure);
    System.out.printf(Locale.ROOT, "%-40s %14s%n", key, figure);
  }

  /** Adds a figure that should be {@code most} at most, and prints whether it is. */
  public void add(String key, double value, double most) {
    add(key, value);
    System.out.printf(
        Locale.ROOT, "   at most %s: %s%n", Math.round(most), value <= most ? "yes" : "NO");
  }

  /** Writes target/bench/NAME.json. */
  public void write() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    String json =
        figures.entrySet().stream()
            .map(each -> "  \"" + each.getKey() + "\": " + each.getValue())
            .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    Files.writeString(folder.resolve(name + ".json"), json);
  }
}
