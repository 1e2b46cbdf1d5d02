package io.github.amiexplorer.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The images of one scope in one Region: the last complete list, and the pages of a running
 * listing. Immutable.
 *
 * @param asOf when {@code complete} was complete
 */
record RegionList(
    @Nullable List<Entry> complete, @Nullable List<Entry> arriving, @Nullable Instant asOf) {
  static final RegionList EMPTY = new RegionList(null, null, null);

  /** Pages of a listing that never came to its end are kept as older rows. */
  RegionList begun() {
    return complete == null && arriving != null
        ? new RegionList(arriving, null, null)
        : new RegionList(complete, null, asOf);
  }

  /** Adds a page; an image that came before is not added again. */
  RegionList withPage(List<Entry> page) {
    List<Entry> joined = new ArrayList<>(arriving == null ? List.of() : arriving);
    Set<String> known = HashSet.newHashSet(joined.size() + page.size());
    joined.forEach(each -> known.add(each.image().id()));
    for (Entry each : page) {
      if (known.add(each.image().id())) {
        joined.add(each);
      }
    }
    return new RegionList(complete, joined, asOf);
  }

  RegionList completed(Instant at) {
    return new RegionList(arriving == null ? List.of() : arriving, null, at);
  }

  /** Older rows stay; without any, the pages that came are better than nothing. */
  RegionList abandoned() {
    return complete == null ? this : new RegionList(complete, null, asOf);
  }

  /** What a search sees: new rows stand for older ones of the same id. */
  List<Entry> visible() {
    if (arriving == null) {
      return complete == null ? List.of() : complete;
    }
    if (complete == null || complete.isEmpty()) {
      return arriving;
    }
    Set<String> fresh = HashSet.newHashSet(arriving.size());
    List<Entry> all = new ArrayList<>(arriving);
    arriving.forEach(each -> fresh.add(each.image().id()));
    for (Entry each : complete) {
      if (!fresh.contains(each.image().id())) {
        all.add(each);
      }
    }
    return all;
  }
}
