package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import java.nio.charset.StandardCharsets;

/**
 * Folds texts as {@link Texts#write} wrote them: each that is there and not empty, folded, with a
 * line end. Plain ASCII, which nearly all are, is folded as it lies.
 */
final class FoldedText {
  private FoldedText() {}

  static void write(ByteSink out, ByteSink texts) {
    int at = part(out, texts, 0);
    at = part(out, texts, at);
    ByteSource count = new ByteSource(texts.view(), at);
    int parts = (int) count.number() * 2;
    at = count.at();
    for (int each = 0; each < parts; each++) {
      at = part(out, texts, at);
    }
  }

  /** Folds the text that begins at a place; where the next one begins. */
  private static int part(ByteSink out, ByteSink texts, int at) {
    ByteSource source = new ByteSource(texts.view(), at);
    int length = (int) source.number() - 1;
    int from = source.at();
    if (length <= 0) {
      return from;
    }
    byte[] bytes = texts.array();
    int all = 0;
    for (int each = from; each < from + length; each++) {
      all |= bytes[each];
    }
    if (all >= 0) {
      for (int each = from; each < from + length; each++) {
        byte b = bytes[each];
        out.put(b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b == '\n' ? ' ' : b);
      }
    } else {
      String text = new ByteSource(texts.view(), at).text();
      byte[] folded = Candidate.fold(text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
      out.append(folded, 0, folded.length);
    }
    out.put('\n');
    return from + length;
  }
}
