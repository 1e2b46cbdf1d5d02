package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.List;
import java.util.function.BiConsumer;

/** What benchmarks of other packages need of {@link BenchWorld}. */
public final class FilledCatalog {
  private FilledCatalog() {}

  /** A catalogue of about so many images. */
  public static Catalog of(int images) {
    return new BenchWorld(images, false).catalog();
  }

  /** The same images, page by page. */
  public static void pages(int images, BiConsumer<Region, List<Image>> onPage) {
    new BenchWorld(images, false).pages(onPage);
  }

  /** The images of either population as the sandbox holds them, page by page. */
  public static void sandboxPages(
      int images, boolean unique, BiConsumer<String, List<SandboxImage>> onPage) {
    new BenchWorld(images, unique).sandboxPages(onPage);
  }

  /** Whether a text asks something, and something else than the text before. */
  public static boolean asksAnew(String text, String before) {
    var parsed = FilterQuery.parse(text);
    return parsed.errors().isEmpty() && !parsed.query().equals(FilterQuery.parse(before).query());
  }

  /** What is typed in the benchmarks. */
  public static List<String> queries() {
    return SearchBench.QUERIES;
  }
}
