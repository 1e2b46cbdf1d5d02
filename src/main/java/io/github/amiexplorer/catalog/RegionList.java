package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.MappedMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The images of one scope in one Region: the last complete list, and the pages of a running
 * listing. Immutable. Pages are joined as they come, a few of about one size at a time, so that
 * there are never many segments and no row is copied often.
 *
 * @param asOf when {@code complete} was complete
 * @param arriving no image is in two of them
 */
record RegionList(@Nullable Part complete, @Nullable List<Part> arriving, @Nullable Instant asOf) {
  /** So many parts of about one size become one. */
  private static final int ALIKE = 4;

  static final RegionList EMPTY = new RegionList(null, null, null);

  /** Pages of a listing that never came to its end are kept as older rows. */
  RegionList begun(Codes codes) {
    return complete == null && arriving != null
        ? new RegionList(whole(arriving, codes), null, null)
        : new RegionList(complete, null, asOf);
  }

  /** Adds a page; an image that came before is not added again. */
  RegionList withPage(Segment page, Codes codes) {
    Part fresh = Part.of(page);
    List<Part> parts = new ArrayList<>(arriving == null ? List.of() : arriving);
    for (Part each : parts) {
      fresh = fresh.without(each);
    }
    parts.add(fresh);
    while (parts.size() >= ALIKE) {
      List<Part> last = parts.subList(parts.size() - ALIKE, parts.size());
      int size = size(fresh);
      if (!last.stream().allMatch(each -> size(each) == size)) {
        break;
      }
      fresh = joined(List.copyOf(last), codes);
      last.clear();
      parts.add(fresh);
    }
    return new RegionList(complete, List.copyOf(parts), asOf);
  }

  /** Equal for parts that one is less than about {@link #ALIKE} times as large as the other. */
  private static int size(Part part) {
    return (Integer.SIZE - Integer.numberOfLeadingZeros(part.visible())) / 2;
  }

  private static @Nullable Part whole(List<Part> parts, Codes codes) {
    return parts.isEmpty() ? null : joined(parts, codes);
  }

  private static Part joined(List<Part> parts, Codes codes) {
    if (parts.size() == 1 && parts.getFirst().hidden() == null) {
      return parts.getFirst();
    }
    int size = parts.stream().mapToInt(Part::visible).sum();
    SegmentBuilder builder =
        new SegmentBuilder(parts.getFirst().segment().region(), size, codes.cold());
    return ColdRead.of(
        parts.getFirst().segment().own(),
        () -> {
          parts.forEach(each -> builder.add(each.segment(), each.hidden()));
          parts.forEach(each -> MappedMemory.check(each.segment().own()));
          return Part.of(builder.joined(codes.texts().state()));
        });
  }

  RegionList completed(Instant at, Codes codes) {
    return new RegionList(arriving == null ? null : whole(arriving, codes), null, at);
  }

  /** The last complete list in one piece, or {@code null}. */
  @Nullable Segment whole(Codes codes) {
    Part rows = complete == null ? null : joined(List.of(complete), codes);
    return rows == null ? null : rows.segment();
  }

  /** Whether no complete list of that moment or later is here. */
  boolean isOlderThan(Instant moment) {
    return asOf == null || asOf.isBefore(moment);
  }

  /** With another complete list; a listing that runs goes on. */
  RegionList with(Part rows, Instant at) {
    return new RegionList(rows, arriving, at);
  }

  /** Whether an image is in it. */
  boolean has(String id) {
    return (complete != null && complete.find(id) >= 0)
        || (arriving != null && arriving.stream().anyMatch(each -> each.find(id) >= 0));
  }

  /** Without some images. */
  RegionList without(Collection<String> ids) {
    return new RegionList(
        complete == null ? null : complete.without(ids),
        arriving == null ? null : arriving.stream().map(each -> each.without(ids)).toList(),
        asOf);
  }

  /**
   * With single images as they are now; what it had of them goes. A running listing gets them too:
   * what it may still say of them is older.
   */
  RegionList with(Segment images, Collection<String> ids, Codes codes) {
    RegionList others = without(ids);
    Part fresh = Part.of(images);
    Part older = others.complete == null ? null : joined(List.of(others.complete, fresh), codes);
    RegionList changed = new RegionList(older, others.arriving, asOf);
    return arriving == null && older != null ? changed : changed.withPage(images, codes);
  }

  /** Older rows stay; without any, the pages that came are better than nothing. */
  RegionList abandoned() {
    return complete == null ? this : new RegionList(complete, null, asOf);
  }

  /** What a search sees: new rows stand for older ones of the same id. */
  List<Part> visible() {
    if (arriving == null) {
      return complete == null ? List.of() : List.of(complete);
    }
    List<Part> all = new ArrayList<>(arriving);
    if (complete != null) {
      Part older = complete;
      for (Part each : arriving) {
        older = older.without(each);
      }
      all.add(older);
    }
    return all;
  }
}
