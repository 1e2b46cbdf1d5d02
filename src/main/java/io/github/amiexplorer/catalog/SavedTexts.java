package io.github.amiexplorer.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whether saved texts can be what was written. Checksums say that bytes are as they were written,
 * not that they were written for this place: here every number is held against what it points to.
 * Makes no object a text. The loops here and in {@link SavedRows} call nothing that need not be
 * called: at a start, where much waits for the compiler, they run before it comes to them.
 */
final class SavedTexts {
  private final SealedTexts texts;

  private SavedTexts(SealedTexts texts) {
    this.texts = texts;
  }

  /** Takes texts whose columns have one length. */
  static SavedTexts of(SealedTexts texts) throws IOException {
    int count = texts.count();
    if (texts.place().length != count
        || texts.owners().length != count
        || texts.kinds().length != count) {
      throw new IOException("Columns of texts of several lengths");
    }
    return new SavedTexts(texts);
  }

  /**
   * Holds every number of theirs against what it points to.
   *
   * @param owners how many owners there are
   * @param kinds how many kinds there are
   */
  void check(int owners, int kinds) throws IOException {
    within(texts.owners(), owners);
    within(texts.kinds(), kinds);
    checkPlaces();
    checkPages();
  }

  /** Whether all numbers are from 0 and below an end. */
  static void within(int[] numbers, int end) throws IOException {
    for (int each : numbers) {
      if (each < 0 || each >= end) {
        throw new IOException("A number that stands for nothing");
      }
    }
  }

  /** Texts stand one after the other, page after page. */
  private void checkPlaces() throws IOException {
    long[] places = texts.place();
    int[] ends = Arrays.stream(texts.exact()).mapToInt(ByteBuffer::limit).toArray();
    long before = -1;
    for (int code = 0; code < places.length; code++) {
      long place = places[code];
      int page = (int) (place >>> 32);
      int at = (int) place;
      if (place <= before || page >= ends.length || at < 0 || at >= ends[page]) {
        throw new IOException("A text that is nowhere");
      }
      if (page != (int) (before >>> 32)) {
        checkFolded(code);
      }
      before = place;
    }
  }

  private void checkPages() throws IOException {
    int first = 0;
    for (TextPage page : texts.pages()) {
      int[] starts = page.starts();
      String text = page.text();
      int end = text.length();
      if (starts.length == 0 || starts.length > texts.count() - first || starts[0] != 0) {
        throw new IOException("A page of no texts");
      }
      for (int at = 1; at < starts.length; at++) {
        int start = starts[at];
        if (start < starts[at - 1]
            || start > end
            || (start > 0 && text.charAt(start - 1) != '\n')) {
          throw new IOException("A text that begins in another one");
        }
      }
      checkFolded(first);
      first += starts.length;
      checkFolded(first - 1);
    }
    if (first != texts.count()) {
      throw new IOException("Texts without a page");
    }
  }

  /**
   * Whether a text is the same in both places. Asked at the ends of pages only: pages that changed
   * places, or the form of words between versions, show there.
   */
  private void checkFolded(int code) throws IOException {
    for (TextPage page : texts.pages()) {
      int at = code - page.first();
      if (at >= 0 && at < page.starts().length) {
        int end = at + 1 < page.starts().length ? page.starts()[at + 1] : page.text().length();
        int start = page.starts()[at];
        ByteSource exact = texts.at(code);
        ByteSink written = new ByteSink();
        Texts.write(written, exact.text(), exact.text(), SealedTexts.tags(exact));
        ByteSink words = new ByteSink();
        FoldedText.write(words, written);
        String folded = new String(words.array(), 0, words.size(), StandardCharsets.ISO_8859_1);
        if (folded.length() != end - start || !page.text().startsWith(folded, start)) {
          throw new IOException("Words that are not those of their text");
        }
      }
    }
  }
}
