package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.Search.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an answer, found again in another one without making an image of any: where both
 * answers read the same segment by their numbers, else by their ids.
 */
final class Carried {
  private final List<Marked> marked = new ArrayList<>();

  /** Rows of a segment. */
  private record Marked(Segment segment, long[] rows) {}

  Carried(FoundRows from, BitSet picked) {
    if (picked.cardinality() == from.size()) {
      from.found().forEach(each -> marked.add(new Marked(each.part().segment(), each.rows())));
      return;
    }
    int[] order = from.order();
    long[][] bits = new long[from.found().size()][];
    for (int at = picked.nextSetBit(0); at >= 0; at = picked.nextSetBit(at + 1)) {
      int part = from.part(order[at]);
      long[] rows = bits[part];
      if (rows == null) {
        Segment segment = from.found().get(part).part().segment();
        rows = Bits.none(segment.size());
        bits[part] = rows;
        marked.add(new Marked(segment, rows));
      }
      int row = order[at] - from.offset(part);
      Bits.set(rows, row);
    }
  }

  /** The positions of those rows there. */
  BitSet in(FoundRows to) {
    List<Found> found = to.found();
    long[][] bits = new long[found.size()][];
    IdentityHashMap<Segment, Integer> places = new IdentityHashMap<>();
    for (int part = 0; part < bits.length; part++) {
      Segment segment = found.get(part).part().segment();
      bits[part] = Bits.none(segment.size());
      places.put(segment, part);
    }
    int count = 0;
    for (Marked each : marked) {
      Integer same = places.get(each.segment());
      for (int row = Bits.next(each.rows(), 0); row >= 0; row = Bits.next(each.rows(), row + 1)) {
        count += put(found, bits, same, each.segment(), row) ? 1 : 0;
      }
    }
    return positions(to, bits, count);
  }

  private static boolean put(
      List<Found> found, long[][] bits, @Nullable Integer same, Segment segment, int row) {
    if (same != null && Bits.has(found.get(same).rows(), row)) {
      Bits.set(bits[same], row);
      return true;
    }
    for (int part = 0; part < bits.length; part++) {
      Segment other = found.get(part).part().segment();
      if (other != segment && other.region().equals(segment.region())) {
        int there = other.find(segment, row);
        if (there >= 0 && Bits.has(found.get(part).rows(), there)) {
          Bits.set(bits[part], there);
          return true;
        }
      }
    }
    return false;
  }

  private static BitSet positions(FoundRows to, long[][] bits, int count) {
    BitSet positions = new BitSet(to.size());
    if (count == to.size()) {
      positions.set(0, count);
    } else if (count > 0) {
      int[] order = to.order();
      for (int at = 0; at < order.length; at++) {
        int part = to.part(order[at]);
        if (Bits.has(bits[part], order[at] - to.offset(part))) {
          positions.set(at);
        }
      }
    }
    return positions;
  }
}
