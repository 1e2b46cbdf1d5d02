package io.github.amiexplorer.ui.browse.table;

import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Some rows of an answer, a bit a row: a million picked rows cost 125 kB. Immutable; may be read on
 * any thread.
 */
public final class RowPicks {
  /** Up to so many images are looked up one by one. */
  public static final int FEW = 8;

  private final ImageRows rows;
  private final BitSet bits;
  private final int count;

  private RowPicks(ImageRows rows, BitSet bits) {
    this.rows = rows;
    this.bits = bits;
    this.count = bits.cardinality();
  }

  /** No row of these. */
  public static RowPicks none(ImageRows rows) {
    return new RowPicks(rows, new BitSet());
  }

  /** The rows that are picked from. */
  public ImageRows rows() {
    return rows;
  }

  /** How many are picked. */
  public int count() {
    return count;
  }

  /** Whether none is. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Whether that row is. */
  public boolean has(int index) {
    return index >= 0 && bits.get(index);
  }

  /** The first picked row at or after {@code index}, or -1. */
  public int next(int index) {
    return bits.nextSetBit(index);
  }

  /** Only that row. */
  public RowPicks only(int index) {
    BitSet one = new BitSet();
    one.set(index);
    return new RowPicks(rows, one);
  }

  /** That row the other way round. */
  public RowPicks toggled(int index) {
    return changed(next -> next.flip(index));
  }

  /** With all rows from one to the other, in whichever order they are given. */
  public RowPicks withRange(int from, int to) {
    return changed(next -> next.set(Math.min(from, to), Math.max(from, to) + 1));
  }

  /** Every row. */
  public RowPicks all() {
    return changed(next -> next.set(0, rows.size()));
  }

  /**
   * The same images in another answer; those that it does not hold are dropped. Few images take a
   * look-up each, many one pass over the answer: call that off the FX thread.
   */
  public RowPicks in(ImageRows other) {
    BitSet moved = new BitSet();
    if (count <= FEW) {
      forEach(
          image -> {
            int index = other.indexOf(image.key());
            if (index >= 0) {
              moved.set(index);
            }
          });
      return new RowPicks(other, moved);
    }
    return new RowPicks(other, other.positions(bits, rows));
  }

  /** Hands over the picked images in the order of the rows. */
  public void forEach(Consumer<Image> action) {
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      action.accept(rows.get(i));
    }
  }

  /** The indices of the picked rows, ascending. */
  public int[] indices() {
    return bits.stream().toArray();
  }

  /** A view of the keys, made one by one as they are asked for. */
  public Set<ImageKey> keys() {
    return new Keys();
  }

  private RowPicks changed(Consumer<BitSet> change) {
    BitSet next = (BitSet) bits.clone();
    change.accept(next);
    return new RowPicks(rows, next);
  }

  /** Two views are equal by what they hold only where they are small; else by identity. */
  private final class Keys extends AbstractSet<ImageKey> {
    private static final int COMPARED = 1_000;

    @Override
    public int size() {
      return count;
    }

    @Override
    public boolean contains(Object key) {
      return key instanceof ImageKey wanted && has(rows.indexOf(wanted));
    }

    @Override
    public Iterator<ImageKey> iterator() {
      return bits.stream().mapToObj(index -> rows.get(index).key()).iterator();
    }

    @Override
    public boolean equals(Object other) {
      return this == other || count <= COMPARED && super.equals(other);
    }

    @Override
    public int hashCode() {
      return count <= COMPARED ? super.hashCode() : count;
    }
  }
}
