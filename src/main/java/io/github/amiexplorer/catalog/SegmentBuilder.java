package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.batch.ImageBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns images, or segments of one Region, into one segment. One use; not thread-safe. */
final class SegmentBuilder {
  /** What an image has of its own, bytes: little more than the id of a snapshot. */
  private static final int OWN_BYTES = 24;

  private final Region region;
  private final ColdBytes cold;
  private final byte[] leads;
  private final long[] ids;
  private final long[] created;
  private final int[] launched;
  private final int[] deprecates;
  private final int[] owners;
  private final int[] kinds;
  private final int[] texts;
  private final int[] ownAt;
  private final ByteSink own;
  private final int[] byId;
  private final List<Integer> runs = new ArrayList<>();
  private int size;

  SegmentBuilder(Region region, int most, ColdBytes cold) {
    this.region = region;
    this.cold = cold;
    leads = new byte[most];
    ids = new long[most];
    created = new long[most];
    launched = new int[most];
    deprecates = new int[most];
    owners = new int[most];
    kinds = new int[most];
    texts = new int[most];
    ownAt = new int[most + 1];
    byId = new int[most];
    own = new ByteSink(most * OWN_BYTES);
  }

  /** Images as the cloud described them; each id once, the first of it counts. */
  static Segment of(ImageBatch images, Codes codes) {
    SegmentBuilder builder = new SegmentBuilder(images.region(), images.size(), codes.cold());
    // One page after the other: taking turns for each number costs more than the numbers.
    synchronized (codes) {
      new RowCoder(codes, builder).add(images);
      codes.seal();
    }
    return builder.fromImages(codes.texts().state());
  }

  /** Adds a row; its own bytes are to be written next. */
  void add(PackedId id, long created, int launched, int deprecates, int owner, int kind, int text) {
    leads[size] = id.lead();
    ids[size] = id.bits();
    this.created[size] = created;
    this.launched[size] = launched;
    this.deprecates[size] = deprecates;
    owners[size] = owner;
    kinds[size] = kind;
    texts[size] = text;
    ownAt[size] = own.size();
    size++;
  }

  /** Where the bytes go that are the own ones of the row that was added last. */
  ByteSink own() {
    return own;
  }

  /** Takes over the rows of a segment that are not hidden. */
  void add(Segment from, long @Nullable [] hidden) {
    int first = size;
    int firstOwn = own.size();
    if (hidden == null) {
      own.append(from.own(), 0, from.ownAt()[from.size()]);
    }
    int[] places = new int[from.size()];
    for (int row = 0; row < from.size(); row++) {
      if (hidden != null && Bits.has(hidden, row)) {
        continue;
      }
      places[row] = size;
      leads[size] = from.leads()[row];
      ids[size] = from.ids()[row];
      created[size] = from.created()[row];
      launched[size] = from.launched()[row];
      deprecates[size] = from.deprecates()[row];
      owners[size] = from.owners()[row];
      kinds[size] = from.kinds()[row];
      texts[size] = from.texts()[row];
      if (hidden == null) {
        ownAt[size] = firstOwn + from.ownAt()[row];
      } else {
        ownAt[size] = own.size();
        own.append(from.own(), from.ownAt()[row], from.ownAt()[row + 1] - from.ownAt()[row]);
      }
      size++;
    }
    int next = first;
    for (int row : from.byId()) {
      if (hidden == null || !Bits.has(hidden, row)) {
        byId[next++] = places[row];
      }
    }
    runs.add(first);
  }

  /** One segment of the images that were added. */
  private Segment fromImages(SealedTexts words) {
    ownAt[size] = own.size();
    int[] sorted = IntSort.upTo(size);
    IntSort.sort(sorted, this::compareIds);
    sorted = withoutDoubles(sorted);
    int[] rows = sorted.clone();
    IntSort.sort(rows, (a, b) -> compareAges(a, b, words));
    return sorted(rows, sorted);
  }

  /** One segment of the segments that were added, each of which was sorted. */
  Segment joined(SealedTexts words) {
    ownAt[size] = own.size();
    int[] rows = IntSort.upTo(size);
    int end = size;
    for (int at = runs.size() - 1; at > 0; at--) {
      IntSort.merge(rows, runs.get(at - 1), runs.get(at), end, (a, b) -> compareAges(a, b, words));
      IntSort.merge(byId, runs.get(at - 1), runs.get(at), end, this::compareIds);
    }
    return sorted(rows, byId);
  }

  private int[] withoutDoubles(int[] byId) {
    int kept = 0;
    for (int at = 0; at < byId.length; at++) {
      if (kept == 0 || compareIds(byId[kept - 1], byId[at]) != 0) {
        byId[kept++] = byId[at];
      }
    }
    return kept == byId.length ? byId : Arrays.copyOf(byId, kept);
  }

  private int compareIds(int a, int b) {
    if (leads[a] != leads[b]) {
      return Byte.compare(leads[a], leads[b]);
    }
    return leads[a] == PackedId.NONE
        ? OwnBytes.id(own.view(), ownAt[a]).compareTo(OwnBytes.id(own.view(), ownAt[b]))
        : Long.compareUnsigned(ids[a], ids[b]);
  }

  private int compareAges(int a, int b, SealedTexts words) {
    if (created[a] != created[b]) {
      return Long.compare(created[b], created[a]);
    }
    return texts[a] == texts[b] ? compareIds(a, b) : compareNames(a, b, words);
  }

  private int compareNames(int a, int b, SealedTexts words) {
    if (texts[a] >= words.count() || texts[b] >= words.count()) {
      return compareIds(a, b);
    }
    String left = words.name(texts[a]);
    String right = words.name(texts[b]);
    int order =
        String.CASE_INSENSITIVE_ORDER.compare(
            left == null || left.isEmpty() ? id(a) : left,
            right == null || right.isEmpty() ? id(b) : right);
    return order != 0 ? order : compareIds(a, b);
  }

  private String id(int row) {
    return leads[row] == PackedId.NONE
        ? OwnBytes.id(own.view(), ownAt[row])
        : PackedId.text("ami-", leads[row], ids[row]);
  }

  private static boolean odd(byte[] leads) {
    for (byte lead : leads) {
      if (lead == PackedId.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The rows in their order; {@code sortedIds} are the same in the order of ids. */
  private Segment sorted(int[] rows, int[] sortedIds) {
    int count = rows.length;
    int[] newPlace = new int[size];
    int[] newById = new int[count];
    byte[] newLeads = new byte[count];
    long[] newIds = new long[count];
    long[] newCreated = new long[count];
    int[] newLaunched = new int[count];
    int[] newDeprecates = new int[count];
    int[] newOwners = new int[count];
    int[] newKinds = new int[count];
    int[] newTexts = new int[count];
    int[] newOwnAt = new int[count + 1];
    ByteSink newOwn = new ByteSink(own.size());
    for (int row = 0; row < count; row++) {
      int from = rows[row];
      newPlace[from] = row;
      newLeads[row] = leads[from];
      newIds[row] = ids[from];
      newCreated[row] = created[from];
      newLaunched[row] = launched[from];
      newDeprecates[row] = deprecates[from];
      newOwners[row] = owners[from];
      newKinds[row] = kinds[from];
      newTexts[row] = texts[from];
      newOwnAt[row] = newOwn.size();
      newOwn.append(own.array(), ownAt[from], ownAt[from + 1] - ownAt[from]);
    }
    newOwnAt[count] = newOwn.size();
    for (int at = 0; at < count; at++) {
      newById[at] = newPlace[sortedIds[at]];
    }
    return new Segment(
        region,
        count,
        newLeads,
        newIds,
        newCreated,
        newLaunched,
        newDeprecates,
        newOwners,
        newKinds,
        newTexts,
        newById,
        newOwnAt,
        cold.keep(newOwn.array(), newOwn.size()),
        odd(newLeads),
        Tally.of(newOwners, newKinds));
  }
}
