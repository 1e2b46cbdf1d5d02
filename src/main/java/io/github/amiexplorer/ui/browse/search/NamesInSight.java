package io.github.amiexplorer.ui.browse.search;

import io.github.amiexplorer.catalog.ImageRows;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the first rows of an answer, read once for all that is asked of that answer.
 *
 * @param rows where they are from, or {@code null} for nowhere
 * @param names the last parts of the names, each once, in the order of the rows
 */
record NamesInSight(@Nullable ImageRows rows, List<String> names) {
  static final NamesInSight NONE = new NamesInSight(null, List.of());
  private static final int ROWS_READ = 200;

  static NamesInSight of(ImageRows rows) {
    Set<String> names = new LinkedHashSet<>();
    for (int at = 0; at < Math.min(ROWS_READ, rows.size()); at++) {
      String name = rows.get(at).nameOrId();
      names.add(name.substring(name.lastIndexOf('/') + 1));
    }
    return new NamesInSight(rows, List.copyOf(names));
  }

  /** The first of them that contain some letters, in any case. */
  List<String> containing(String letters, int most) {
    String part = letters.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
        .limit(most)
        .toList();
  }
}
