package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.file.MappedMemory;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New numbers for the owners, kinds and texts that some segments use, without gaps: what no image
 * uses any more is left behind.
 *
 * @param book what the new numbers stand for
 * @param owners new numbers by old ones; {@code null} where all stay as they are
 */
record Renumbering(
    Codebook book, int @Nullable [] owners, int @Nullable [] kinds, int @Nullable [] texts) {
  /** A share of texts without use, one in so many, that is not worth the work. */
  private static final int TOLERATED = 8;

  static Renumbering of(List<Segment> segments, Codes codes) {
    Codebook book = codes.book();
    int texts = book.texts().count();
    long[] used = Bits.none(texts);
    segments.forEach(each -> mark(each.texts(), used));
    if (texts - Bits.count(used) <= texts / TOLERATED) {
      return new Renumbering(book, null, null, null);
    }
    Codes fresh = new Codes(codes.cold(), page -> {});
    int[] newOwners = new int[book.owners().length];
    int[] newKinds = new int[book.kinds().length];
    for (Segment each : segments) {
      for (int owner : each.tally().owners()) {
        newOwners[owner] = fresh.owners().of(Owner.Key.of(book.owners()[owner].image()));
      }
      for (int kind : each.tally().kinds()) {
        Kind old = book.kinds()[kind];
        newKinds[kind] = fresh.kinds().of(new Kind.Key(old.image(), old.candidate().system()));
      }
    }
    int[] newTexts = new int[texts];
    ByteSink bytes = new ByteSink();
    for (int code = Bits.next(used, 0); code >= 0; code = Bits.next(used, code + 1)) {
      ByteSource text = book.texts().at(code);
      bytes.clear();
      Texts.write(bytes, text.text(), text.text(), SealedTexts.tags(text));
      newTexts[code] =
          fresh
              .texts()
              .add(
                  bytes,
                  newOwners[book.texts().owners()[code]],
                  newKinds[book.texts().kinds()[code]]);
    }
    for (ByteBuffer each : book.texts().exact()) {
      MappedMemory.check(each);
    }
    fresh.seal();
    return new Renumbering(fresh.book(), newOwners, newKinds, newTexts);
  }

  private static void mark(int[] codes, long[] used) {
    for (int code : codes) {
      Bits.set(used, code);
    }
  }

  /** The codes with their new numbers. */
  static int[] of(int[] codes, int[] numbers) {
    int[] renumbered = new int[codes.length];
    for (int at = 0; at < codes.length; at++) {
      renumbered[at] = numbers[codes[at]];
    }
    return renumbered;
  }
}
