package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.catalog.FilledCatalog;
import io.github.amiexplorer.sandbox.ec2.AnswerPages;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers of DescribeImages in one file, 1,000 images each, and a list of where each begins.
 *
 * @param file the answers, end to end
 * @param byRegion the pages of each Region in their order
 */
record PreparedPages(Path file, Map<String, List<Page>> byRegion) {
  private static final String ACCOUNT = "123456789012";

  /** One answer. */
  record Page(long offset, int length, int images) {}

  /** Writes all pages of a population. */
  static PreparedPages write(Path folder, int images, boolean unique) throws IOException {
    Path file = folder.resolve(unique ? "unique.pages" : "pages");
    Map<String, List<Page>> pages = new LinkedHashMap<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      Writer writer = new Writer(out, pages);
      FilledCatalog.sandboxPages(images, unique, writer::page);
      writer.end();
    }
    PreparedPages prepared = new PreparedPages(file, pages);
    Files.write(index(file), prepared.lines());
    return prepared;
  }

  /** What {@link #write} wrote. */
  static PreparedPages read(Path file) throws IOException {
    Map<String, List<Page>> pages = new LinkedHashMap<>();
    for (String line : Files.readAllLines(index(file))) {
      String[] parts = line.split(" ", -1);
      pages
          .computeIfAbsent(parts[0], each -> new ArrayList<>())
          .add(
              new Page(
                  Long.parseLong(parts[1]),
                  Integer.parseInt(parts[2]),
                  Integer.parseInt(parts[3])));
    }
    return new PreparedPages(file, pages);
  }

  private static Path index(Path file) {
    return file.resolveSibling(file.getFileName() + ".index");
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    byRegion.forEach(
        (region, pages) ->
            pages.forEach(
                page ->
                    lines.add(
                        String.join(
                            " ",
                            region,
                            Long.toString(page.offset()),
                            Integer.toString(page.length()),
                            Integer.toString(page.images())))));
    return lines;
  }

  /** How many images the pages of some Regions have. */
  int images(List<String> regions) {
    return regions.stream()
        .flatMap(each -> byRegion.getOrDefault(each, List.of()).stream())
        .mapToInt(Page::images)
        .sum();
  }

  /** The names of the Regions. */
  List<String> regions() {
    return List.copyOf(byRegion.keySet());
  }

  /** The first Regions that have at least so many images together. */
  List<String> first(int images) {
    List<String> some = new ArrayList<>();
    for (String each : byRegion.keySet()) {
      if (images(some) < images) {
        some.add(each);
      }
    }
    return some;
  }

  void delete() throws IOException {
    Files.delete(file);
    Files.delete(index(file));
  }

  /** Knows of a page whether another one follows only when that one comes. */
  private static final class Writer {
    private final OutputStream out;
    private final Map<String, List<Page>> pages;
    private final Map<String, Integer> numbers = new HashMap<>();
    private String region = "";
    private List<SandboxImage> held = List.of();
    private long offset;

    Writer(OutputStream out, Map<String, List<Page>> pages) {
      this.out = out;
      this.pages = pages;
    }

    void page(String name, List<SandboxImage> images) {
      if (!held.isEmpty()) {
        put(region.equals(name) ? "page-" + numbers.merge(name, 1, Integer::sum) : null);
      }
      region = name;
      held = images;
    }

    void end() {
      put(null);
    }

    private void put(@Nullable String nextToken) {
      byte[] answer = AnswerPages.images(held, ACCOUNT, nextToken);
      try {
        out.write(answer);
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
      pages
          .computeIfAbsent(region, each -> new ArrayList<>())
          .add(new Page(offset, answer.length, held.size()));
      offset += answer.length;
    }
  }
}
